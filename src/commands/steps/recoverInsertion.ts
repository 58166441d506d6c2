import { inspectWorkbook, type WorkbookSnapshot } from "../../excel/identity/inspectWorkbook";
import type { Finding } from "../../excel/recover/finding";
import { recover } from "../../excel/recover/recover";
import { insertedParts, isNothing, removeInserted } from "../../excel/recover/removeInserted";
import type { SheetPlan } from "../../sheets/plan/plan";

/**
 * After an error: takes back what is there, unless all planned sheets are, as when only the answer was lost.
 * @param isComplete what else has to be there, written after the sheets
 * @throws the error where the workbook is as before, PartialWriteError where it is not or nobody can tell
 */
export async function recoverInsertion(
  error: unknown,
  plans: readonly SheetPlan[],
  before: WorkbookSnapshot,
  isComplete: (now: WorkbookSnapshot) => boolean = () => true,
): Promise<void> {
  const sheets = plans.map((plan) => plan.name);
  const names = plans.flatMap((plan) => plan.names.flatMap(({ name, local }) => (local ? [] : [name])));
  const inserted = (now: WorkbookSnapshot) => insertedParts(before, now, { sheets, names });
  await recover(error, {
    look: inspectWorkbook,
    isWhole(now) {
      const marked = now.sheets.filter((sheet) => sheet.marker).map((sheet) => sheet.name);
      return isComplete(now) && sheets.every((name) => marked.includes(name));
    },
    isAsBefore: (now) => isNothing(inserted(now)),
    mend: (now) => removeInserted(inserted(now)),
    otherwise(now): Finding {
      const left = inserted(now).sheets;
      return left.length > 0 ? { kind: "sheets", sheets: left } : { kind: "unclear" };
    },
  });
}
