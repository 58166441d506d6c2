import { cellAddress } from "../../../model/address";
import type { CellPosition } from "../geometry/cellNavigation";
import type { Editing } from "./useEditing";

/** A formula that is waiting for an argument takes the cell that is clicked; other entries do not. */
export function insertReference(
  { text }: Editing,
  caret: number,
  { row, column }: CellPosition,
): { text: string; caret: number } | undefined {
  if (!text.startsWith("=") || !/[=+\-*/^&<>(;:]\s*$/.test(text.slice(0, caret))) return undefined;
  const address = cellAddress(row, column);
  return { text: text.slice(0, caret) + address + text.slice(caret), caret: caret + address.length };
}
