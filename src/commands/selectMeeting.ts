import type { TableLocation } from "../excel/read/tables/tableLocation";
import { selectCell } from "../excel/write/selectCell";
import { toCommandFailure } from "./steps/commandFailure";

/**
 * Shows a row of Forløb to the user.
 * @param place where Forløb stands
 * @param row the sheet's row
 * @throws CommandFailure
 */
export async function selectMeeting(
  { place }: { readonly place: TableLocation },
  row: number,
): Promise<void> {
  await selectCell(place, row).catch((error: unknown) => {
    throw toCommandFailure(error);
  });
}
