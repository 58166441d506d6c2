import type { Sheet } from "../../../model/sheet";
import { keyColumn, keyRow } from "../../../model/sheet";

/** How many rows and columns, from the first on, hold something or are formatted. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** Counts over the cells' keys alone, since it is asked with every change. */
export function extentOf(sheet: Sheet): Extent {
  let rows = 0;
  let columns = 0;
  for (const key of sheet.cells.keys()) {
    const row = keyRow(key);
    const column = keyColumn(key);
    if (row >= rows) rows = row + 1;
    if (column >= columns) columns = column + 1;
  }
  return { rows, columns };
}
