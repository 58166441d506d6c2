import { ACTIVITY_COLUMNS, type ActivityRow } from "../activity/activityRow";
import { writeActivity } from "../excel/writeActivity";
import { failed } from "./commandFailure";

/**
 * Enters rows of figures into the workbook's table Aktivitet, after those that stand there.
 * @returns how many rows were entered; `undefined` where the workbook has no such table
 * @throws CommandFailure
 */
export async function enterActivity(rows: readonly ActivityRow[]): Promise<number | undefined> {
  const cells = rows.map((row) => ACTIVITY_COLUMNS.map((column) => row[column]));
  return writeActivity(cells).catch((error: unknown) => {
    throw failed(error);
  });
}
