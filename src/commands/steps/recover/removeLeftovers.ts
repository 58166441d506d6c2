import { inspectWorkbook, type WorkbookSnapshot } from "../../../excel/identity/inspectWorkbook";
import type { Leftovers } from "../../../excel/identity/leftovers";
import { insertedParts, removeInserted } from "../../../excel/recover/removeInserted";
import { CommandFailure } from "../commandFailure";

/**
 * Removes what an insertion that broke off has left, and looks at the workbook anew.
 * @throws CommandFailure
 */
export async function removeLeftovers(
  { sheets, names, without }: Leftovers,
  now: WorkbookSnapshot,
): Promise<WorkbookSnapshot> {
  try {
    await removeInserted(insertedParts(without, now, { sheets: sheets.map(({ name }) => name), names }));
    return await inspectWorkbook();
  } catch (error) {
    throw new CommandFailure(error, false);
  }
}
