import { cellAt, cellKey, type Sheet } from "../../../workbench/model/sheet";
import type { CellValue } from "../../../workbench/model/cell";
import type { CellStyle } from "../../../workbench/model/style";

export function put(sheet: Sheet, row: number, column: number, value: CellValue, style?: CellStyle): void {
  const cell = cellAt(sheet, row, column);
  cell.value = value;
  if (style) cell.style = style;
}

export function compute(
  sheet: Sheet,
  row: number,
  column: number,
  formula: string,
  value: CellValue,
  style?: CellStyle,
) {
  put(sheet, row, column, value, style);
  cellAt(sheet, row, column).formula = formula;
}

export function spill(
  sheet: Sheet,
  row: number,
  column: number,
  values: readonly (readonly CellValue[])[],
): void {
  cellAt(sheet, row, column).spill = { rows: values.length, columns: values[0]?.length ?? 0 };
  values.forEach((line, down) =>
    line.forEach((value, right) => {
      if (down + right === 0) return;
      put(sheet, row + down, column + right, value);
      cellAt(sheet, row + down, column + right).spilledFrom = cellKey(row, column);
    }),
  );
}
