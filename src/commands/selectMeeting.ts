import { selectCell } from "../excel/write/selectCell";
import { toCommandFailure } from "./commandFailure";
import type { RowsBehind } from "./rowsBehind";

/**
 * Shows a row of Forløb to the user.
 * @param row the sheet's row
 * @throws CommandFailure
 */
export async function selectMeeting({ place }: Pick<RowsBehind, "place">, row: number): Promise<void> {
  await selectCell(place, row).catch((error: unknown) => {
    throw toCommandFailure(error);
  });
}
