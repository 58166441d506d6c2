import type { WorkbookSnapshot } from "../../../excel/identity/inspectWorkbook";
import { findLeftovers, type Leftovers } from "../../../excel/identity/leftovers";
import type { SheetTexts } from "../../../language/sheets/sheets";
import { CommandFailure } from "../commandFailure";

/**
 * Looks for leftovers of an insertion that broke off.
 * @throws CommandFailure
 */
export function lookForLeftovers(
  snapshot: WorkbookSnapshot,
  made: SheetTexts["sheets"],
): Promise<Leftovers | undefined> {
  return findLeftovers(snapshot, Object.values(made)).catch((error: unknown) => {
    throw new CommandFailure(error, true);
  });
}
