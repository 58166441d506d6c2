import { contractInUse } from "../../contract/contractInUse";
import { takenNames } from "../../excel/identity/existingNames";
import { inspectWorkbook } from "../../excel/identity/inspectWorkbook";
import { activateSheet } from "../../excel/write/activateSheet";
import { writeOptionalSheets } from "../../excel/write/writeOptionalSheets";
import { contractTexts } from "../../language/sheets/contractTexts";
import { sheetTexts } from "../../language/sheets/sheets";
import type { ContractToWrite } from "../../sheets/contract/contractCells";
import { contractNaming } from "../../sheets/contract/contractNaming";
import { contractSheets } from "../../sheets/contract/contractSheets";
import type { SheetPlan } from "../../sheets/plan/plan";
import { CommandFailure, toCommandFailure } from "../steps/commandFailure";
import { lookForLeftovers } from "../steps/recover/lookForLeftovers";
import { recoverInsertion } from "../steps/recover/recoverInsertion";
import { removeLeftovers } from "../steps/recover/removeLeftovers";
import { beginLook, beginWrite, type StepControl } from "../steps/workStep";

export type EditContractOutcome =
  | {
      readonly kind: "inserted";
      readonly sheets: readonly string[];
      /** The plans written, for `settleSheets`. */
      readonly plans: readonly SheetPlan[];
    }
  /** The sheets that are there already, the first of which is shown; what stands on them is left alone. */
  | { readonly kind: "already-there"; readonly sheets: readonly string[] }
  /** Sheets that an insertion which broke off has left; nothing is changed until the user confirms. */
  | { readonly kind: "leftovers"; readonly sheets: readonly string[] };

/**
 * Lays a contract out on four sheets of the open workbook, to be changed there, in two requests: a look and one batch.
 * Nothing else of the workbook changes, and what breaks off is taken back.
 * @param cleanUp whether what an insertion that broke off has left is removed first
 * @param contract the one in use, or what there is of a new house's
 * @throws CommandFailure, also where it is cancelled before anything is written
 */
export async function editContract(
  cleanUp = false,
  contract: ContractToWrite = contractInUse(),
  control: StepControl = {},
): Promise<EditContractOutcome> {
  beginLook(control);
  const marked = contractInUse();
  const { language } = marked;
  const words = contractTexts(language);
  const found = await inspectWorkbook().catch((error: unknown) => {
    throw new CommandFailure(error, true);
  });
  const made = { ...sheetTexts(language).sheets, ...words.sheets };
  const leftovers = await lookForLeftovers(found, made);
  if (leftovers && !cleanUp) return { kind: "leftovers", sheets: leftovers.sheets.map(({ name }) => name) };
  beginWrite(control);
  const snapshot = leftovers ? await removeLeftovers(leftovers, found) : found;
  const there = snapshot.sheets.filter(({ marker }) => marker?.part === "contract");
  const [first] = there;
  if (first) {
    await activateSheet(first.id).catch((error: unknown) => {
      throw toCommandFailure(error);
    });
    return { kind: "already-there", sheets: there.map(({ name }) => name) };
  }
  const plans = contractSheets(contract, contractNaming(words, takenNames(snapshot)));
  await writeOptionalSheets(plans, marked, snapshot)
    .catch((error: unknown) => recoverInsertion(error, plans, snapshot))
    .catch((error: unknown) => {
      throw toCommandFailure(error);
    });
  return { kind: "inserted", sheets: plans.map(({ name }) => name), plans };
}
