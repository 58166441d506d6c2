import { contractInUse, populationInUse } from "../../contract/contractInUse";
import { inKeyOrder } from "../../contract/file/inKeyOrder";
import { replacePopulation, type PopulationDecision } from "../../contract/changes/replacedPopulation";
import { firstDayOf } from "../../contract/years";
import type { SheetPlan } from "../../sheets/plan/plan";
import { prepareUpdateTo } from "../updating/prepareUpdate";
import type { StepControl } from "../steps/workStep";
import { updateWorkbook } from "../updating/updateWorkbook";
import type { Versions } from "../updating/versions";
import type { FetchedPopulation, UpdateStop } from "./preparePopulation";

export type ApplyPopulationOutcome =
  /** `versions`, for `prepareTakeBack`; absent where there was nothing left to do. */
  | { readonly kind: "applied"; readonly plans: readonly SheetPlan[]; readonly versions?: Versions }
  /** The workbook has got other figures since these were fetched. */
  | { readonly kind: "changed-since" }
  | { readonly kind: "stopped"; readonly update: UpdateStop };

/**
 * Makes the workbook count with inhabitants that were fetched, from a year on: it keeps what they replace and the
 * decision, and its sheets and log show them. Years before, and reports that are made, keep theirs. The first that a
 * workbook gets hold for all its years, whatever the decision says.
 * @throws CommandFailure
 */
export async function applyPopulation(
  { inhabitants, current }: FetchedPopulation,
  decision: PopulationDecision,
  control: StepControl = {},
): Promise<ApplyPopulationOutcome> {
  const wanted = replacePopulation(current, inhabitants, decision);
  // `wanted`, where an earlier attempt broke off after replacing it.
  const isExpected = [current, wanted].some((each) => inKeyOrder(each) === inKeyOrder(populationInUse()));
  if (!isExpected) return { kind: "changed-since" };
  const contract = contractInUse();
  const update = await prepareUpdateTo(contract, wanted);
  if (update.kind === "up-to-date") return { kind: "applied", plans: [] };
  if (update.kind !== "proposal") return { kind: "stopped", update };
  const { by, decided: date, caseNumber = "", until } = decision;
  const ofDecision = { by, date, caseNumber, from: firstDayOf(contract, until) };
  const decided = current ? { ...update, decision: ofDecision } : update;
  const { plans, versions } = await updateWorkbook(decided, control);
  return { kind: "applied", plans, versions };
}
