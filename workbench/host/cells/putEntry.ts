import type { Sheet } from "../../model/sheet";
import { cellKey } from "../../model/sheet";
import type { Session } from "../session";
import type { Entered } from "./enteredValue";
import { freeFromSpill } from "./spill";
import { sharedStyle, styledCellAt } from "./style";

/** Puts an entry into a cell, whatever table it belongs to. */
export function putEntry(
  session: Session,
  sheet: Sheet,
  row: number,
  column: number,
  entered: Entered,
): void {
  const key = cellKey(row, column);
  freeFromSpill(session, sheet, key);
  if (entered.kind === "constant" && entered.value === null) {
    const cell = sheet.cells.get(key);
    if (!cell) return;
    delete cell.formula;
    cell.value = null;
    if (!cell.style) sheet.cells.delete(key);
    return;
  }
  const cell = styledCellAt(sheet, row, column);
  if (entered.kind === "formula") {
    cell.formula = entered.formula;
    cell.value = null;
    return;
  }
  delete cell.formula;
  cell.value = entered.value;
  if (entered.numberFormat) {
    cell.style = sharedStyle(session, { ...cell.style, numberFormat: entered.numberFormat });
  }
}
