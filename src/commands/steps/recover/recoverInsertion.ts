import { inspectWorkbook, type WorkbookSnapshot } from "../../../excel/identity/inspectWorkbook";
import type { Finding } from "../../../excel/recover/finding";
import type { Logging } from "../../../excel/log/logging";
import { recoverLogged } from "../../../excel/log/recoverLogged";
import { recover, type Recovery } from "../../../excel/recover/recover";
import { insertedParts, hasNoParts, removeInserted } from "../../../excel/recover/removeInserted";
import type { SheetPlan } from "../../../sheets/plan/plan";

/** Other contents written with the sheets. */
interface Inserted {
  /** Whether that is there. */
  readonly isComplete?: (now: WorkbookSnapshot) => boolean;
  readonly logging?: Logging | undefined;
}

/**
 * After an error: takes back what is there, unless all planned sheets are, as when only the answer was lost.
 * @throws the error where the workbook is as before, PartialWriteError where it is not or nobody can tell
 */
export async function recoverInsertion(
  error: unknown,
  plans: readonly SheetPlan[],
  before: WorkbookSnapshot,
  { isComplete = () => true, logging }: Inserted = {},
): Promise<void> {
  const sheets = plans.map((plan) => plan.name);
  const names = plans.flatMap((plan) => plan.names.flatMap(({ name, local }) => (local ? [] : [name])));
  const inserted = (now: WorkbookSnapshot) => insertedParts(before, now, { sheets, names });
  const work: Recovery<WorkbookSnapshot> = {
    look: inspectWorkbook,
    isWhole(now) {
      const marked = now.sheets.filter((sheet) => sheet.marker).map((sheet) => sheet.name);
      return isComplete(now) && sheets.every((name) => marked.includes(name));
    },
    isAsBefore: (now) => hasNoParts(inserted(now)),
    mend: (now) => removeInserted(inserted(now)),
    otherwise(now): Finding {
      const left = inserted(now).sheets;
      return left.length > 0 ? { kind: "sheets", sheets: left } : { kind: "unclear" };
    },
  };
  await recover(error, recoverLogged(work, logging));
}
