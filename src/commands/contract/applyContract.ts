import type { SheetPlan } from "../../sheets/plan/plan";
import { withAmendments } from "../../contract/changes/withAmendments";
import { decisionFault, type DecisionFault } from "../../contract/changes/decisionFault";
import type { Contract } from "../../contract/contract";
import { contractInUse } from "../../contract/contractInUse";
import type { ContractChange } from "../../contract/changes/contractChange";
import type { InsertOptions } from "../insertWorkbook";
import { amendmentSentence } from "../updating/amendmentSentence";
import { prepareUpdateTo, type ContractDecision } from "../updating/prepareUpdate";
import type { StepControl } from "../steps/workStep";
import { updateWorkbook } from "../updating/updateWorkbook";
import type { Versions } from "../updating/versions";
import { insertContract } from "./insertContract";
import type { PrepareContractOutcome } from "./prepareContract";

export type { ContractDecision };

export type ApplyContractOutcome =
  /** `versions`, for `prepareTakeBack`, where the workbook had a contract before. */
  | { readonly kind: "applied"; readonly plans: readonly SheetPlan[]; readonly versions?: Versions }
  /** The workbook has become another since it was looked at: it has to be looked at again. */
  | { readonly kind: "changed-since" }
  /** An insertion that broke off has left sheets, which have to go first. */
  | { readonly kind: "leftovers"; readonly sheets: readonly string[] }
  /** The decision cannot be kept as it is written. */
  | { readonly kind: "decision-fault"; readonly fault: DecisionFault };

/** How it is watched and cancelled, and the sheets that come with the contract's where there are none yet. */
export interface ApplyControl extends StepControl, Pick<InsertOptions, "alongside"> {}

/**
 * Makes the workbook follow a contract that was prepared: its sheets are brought to it, or made where there are none.
 * @throws CommandFailure
 */
export async function applyContract(
  prepared: PrepareContractOutcome,
  decision: ContractDecision,
  { alongside = [], ...control }: ApplyControl = {},
): Promise<ApplyContractOutcome> {
  if (prepared.kind === "new") {
    const inserted = await insertContract(prepared.contract, prepared.population, { alongside, control });
    if (inserted.kind === "leftovers") return inserted;
    return inserted.kind === "inserted"
      ? { kind: "applied", plans: inserted.plans }
      : { kind: "changed-since" };
  }
  if (prepared.kind !== "prepared" || prepared.update.kind !== "proposal") return { kind: "changed-since" };
  const { contract, population } = prepared;
  const fault = decisionFault(contract, prepared.update.contract, decision);
  if (fault) return { kind: "decision-fault", fault };
  const amended = amendedBy(contract, prepared.update.contract, decision);
  const update = amended === contract ? prepared.update : await prepareUpdateTo(amended, population);
  if (update.kind !== "proposal") return { kind: "changed-since" };
  const { plans, versions } = await updateWorkbook({ ...update, decision }, control);
  return { kind: "applied", plans, versions };
}

/**
 * The contract with its replaced values kept, where somebody decided the changes on a day; otherwise they correct it.
 */
function amendedBy(
  contract: Contract,
  changes: readonly ContractChange[],
  { by, date, caseNumber, from }: ContractDecision,
): Contract {
  if (by.trim() === "" || date === "") return contract;
  const decided = {
    by: by.trim(),
    decided: date,
    ...(caseNumber.trim() === "" ? {} : { caseNumber: caseNumber.trim() }),
    ...(from === "" ? {} : { from }),
  };
  const inUse = contractInUse();
  return withAmendments(contract, changes, decided, inUse, (change) =>
    amendmentSentence(change, inUse, contract),
  );
}
