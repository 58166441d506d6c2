import type { ActivityRow } from "../activity/tables/activityRow";
import { findEntered, readEntered } from "../excel/read/readEntered";
import { toCommandFailure } from "./steps/commandFailure";
import { enterWithRecovery } from "./steps/enterWithRecovery";

/**
 * Enters rows of figures into the workbook's table Aktivitet as they are, after those that stand there.
 * @returns how many rows were entered; `undefined` where the workbook has no such table
 * @throws CommandFailure
 */
export async function enterActivity(rows: readonly ActivityRow[]): Promise<number | undefined> {
  try {
    const places = await findEntered();
    if (!places) return undefined;
    const { activity } = await readEntered(places);
    await enterWithRecovery([{ table: activity, rows, changes: [] }], async () => [
      (await readEntered(places)).activity,
    ]);
    return rows.length;
  } catch (error) {
    throw toCommandFailure(error);
  }
}
