import { inspectWorkbook, type WorkbookSnapshot } from "../../excel/identity/inspectWorkbook";
import { removeInserted } from "../../excel/recover/removeInserted";
import type { SheetPlan } from "../../sheets/plan/plan";
import { CommandFailure } from "./commandFailure";

/**
 * After an error: whether all planned sheets are there nonetheless, as when only the answer was lost. Else takes
 * back what is there, so that the workbook is as before.
 * @param isWhole what else has to be there, written after the sheets
 * @throws CommandFailure where taking back fails as well
 */
export async function recoverFromFailedInsert(
  plans: readonly SheetPlan[],
  before: WorkbookSnapshot,
  error: unknown,
  isWhole: (now: WorkbookSnapshot) => boolean = () => true,
): Promise<boolean> {
  const sheets = plans.map((plan) => plan.name);
  const names = plans.flatMap((plan) => plan.names.flatMap(({ name, local }) => (local ? [] : [name])));
  // The first error is the one to tell: looking or taking back failed for the same reason, or a like one.
  const now = await inspectWorkbook().catch(() => {
    throw new CommandFailure(error, false);
  });
  try {
    const marked = now.sheets.filter((sheet) => sheet.marker).map((sheet) => sheet.name);
    if (isWhole(now) && sheets.every((name) => marked.includes(name))) return true;
    await removeInserted(before, now, { sheets, names });
    return false;
  } catch {
    const left = await inspectWorkbook().catch(() => undefined);
    const names = left?.sheets.map(({ name }) => name) ?? [];
    throw new CommandFailure(
      error,
      false,
      sheets.filter((name) => names.includes(name)),
    );
  }
}
