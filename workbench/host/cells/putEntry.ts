import type { Sheet } from "../../model/sheet";
import { cellKey } from "../../model/sheet";
import type { HostSession } from "../hostSession";
import { resolveFunctions } from "../unresolvedFormulas";
import type { CellEntry } from "./enteredValue";
import { detachFromSpill } from "./modelSpill";
import { sharedStyle, styledCellAt } from "./cellStyle";

/** Puts an entry into a cell, whatever table it belongs to. */
export function putEntry(
  session: HostSession,
  sheet: Sheet,
  row: number,
  column: number,
  entered: CellEntry,
): void {
  const key = cellKey(row, column);
  detachFromSpill(session, sheet, key);
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
    resolveFunctions(session, cell);
    cell.value = null;
    return;
  }
  delete cell.formula;
  cell.value = entered.value;
  if (entered.numberFormat) {
    cell.style = sharedStyle(session, { ...cell.style, numberFormat: entered.numberFormat });
  }
}
