import { selectAddress } from "../../excel/write/selectAddress";
import { splitPlace } from "../../report/kept/splitPlace";
import { toCommandFailure } from "../steps/commandFailure";

export type SelectedPlace =
  | { readonly kind: "selected" }
  /** The workbook has no sheet of that name any more. */
  | { readonly kind: "sheet-gone"; readonly sheet: string };

/**
 * Shows the cells of a place (`'Målark'!H8`).
 * @throws CommandFailure
 */
export async function selectPlace(place: string): Promise<SelectedPlace> {
  const { sheet, address } = splitPlace(place);
  const found = await selectAddress(sheet, address).catch((error: unknown) => {
    throw toCommandFailure(error);
  });
  return found ? { kind: "selected" } : { kind: "sheet-gone", sheet };
}
