/** Excel's grid: 1,048,576 rows and 16,384 columns. */
export const ROW_COUNT = 1_048_576;
export const COLUMN_COUNT = 16_384;

/** A rectangle of cells on one sheet; rows and columns are counted from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** `0` -> `A`, `26` -> `AA`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `A` -> `0`, `AA` -> `26`. */
function columnIndex(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** `B3`, or `$B$3` when absolute. */
export function cellAddress(row: number, column: number, absolute = false): string {
  return absolute ? `$${columnLetters(column)}$${row + 1}` : `${columnLetters(column)}${row + 1}`;
}

/** `A1:B2`, `A:B` for whole columns, `1:2` for whole rows, `A1` for one cell. */
export function areaAddress(area: Area, absolute = false): string {
  const dollar = absolute ? "$" : "";
  const lastRow = area.row + area.rows - 1;
  const lastColumn = area.column + area.columns - 1;
  if (area.rows === ROW_COUNT) {
    return `${dollar}${columnLetters(area.column)}:${dollar}${columnLetters(lastColumn)}`;
  }
  if (area.columns === COLUMN_COUNT) return `${dollar}${area.row + 1}:${dollar}${lastRow + 1}`;
  const first = cellAddress(area.row, area.column, absolute);
  return area.rows === 1 && area.columns === 1
    ? first
    : `${first}:${cellAddress(lastRow, lastColumn, absolute)}`;
}

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** Reads an address without a sheet name; `undefined` where it is none, or lies outside the grid. */
export function parseArea(address: string): Area | undefined {
  const cells = CELLS.exec(address);
  if (cells) {
    return spanned(
      Number(cells[2]) - 1,
      columnIndex(cells[1] ?? ""),
      Number(cells[4] ?? cells[2]) - 1,
      columnIndex(cells[3] ?? cells[1] ?? ""),
    );
  }
  const columns = COLUMNS.exec(address);
  if (columns) return spanned(0, columnIndex(columns[1] ?? ""), ROW_COUNT - 1, columnIndex(columns[2] ?? ""));
  const rows = ROWS.exec(address);
  if (rows) return spanned(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, COLUMN_COUNT - 1);
  return undefined;
}

function spanned(row1: number, column1: number, row2: number, column2: number): Area | undefined {
  const row = Math.min(row1, row2);
  const column = Math.min(column1, column2);
  const rows = Math.abs(row2 - row1) + 1;
  const columns = Math.abs(column2 - column1) + 1;
  const inside = row >= 0 && column >= 0 && row + rows <= ROW_COUNT && column + columns <= COLUMN_COUNT;
  return inside ? { row, column, rows, columns } : undefined;
}

/** Splits `'Mål 1'!A1:B2` into sheet and address; the sheet is `undefined` where none is named. */
export function splitSheet(reference: string): { sheet: string | undefined; address: string } {
  const mark = reference.lastIndexOf("!");
  if (mark < 0) return { sheet: undefined, address: reference };
  const name = reference.slice(0, mark);
  const quoted = name.startsWith("'") && name.endsWith("'");
  return {
    sheet: quoted ? name.slice(1, -1).replaceAll("''", "'") : name,
    address: reference.slice(mark + 1),
  };
}

/** A sheet's name as a formula writes it: quoted where it holds anything but letters, digits, `_` and `.`. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !parseArea(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Whether two rectangles share a cell. */
export function intersects(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** Whether `outer` holds the cell. */
export function contains(outer: Area, row: number, column: number): boolean {
  return (
    row >= outer.row &&
    row < outer.row + outer.rows &&
    column >= outer.column &&
    column < outer.column + outer.columns
  );
}
