import type { ActivityRow } from "../activity/tables/activityRow";
import { findEntered, readEntered } from "../excel/read/readEntered";
import { importLogging } from "./log/importLogging";
import { toCommandFailure } from "./steps/commandFailure";
import { enterWithRecovery } from "./steps/enterWithRecovery";
import type { FileFacts } from "./steps/fileFacts";

/**
 * Enters rows of figures into the workbook's table Aktivitet as they are, after those that stand there.
 * @param facts the file that they come from, which the workbook then keeps a record of
 * @returns how many rows were entered; `undefined` where the workbook has no such table
 * @throws CommandFailure
 */
export async function enterActivity(
  rows: readonly ActivityRow[],
  facts?: FileFacts,
): Promise<number | undefined> {
  try {
    const places = await findEntered();
    if (!places) return undefined;
    const now = await readEntered(places);
    const at = new Date().toISOString();
    await enterWithRecovery(
      [{ table: now.activity, rows, changes: [] }],
      async () => [(await readEntered(places)).activity],
      {},
      facts && importLogging(now, { facts, added: rows.length, changed: 0, at }),
    );
    return rows.length;
  } catch (error) {
    throw toCommandFailure(error);
  }
}
