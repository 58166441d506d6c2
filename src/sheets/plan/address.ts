/** A place on a sheet; rows and columns are counted from 1, as Excel shows them. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** `1` -> `A`, `27` -> `AA`. */
export function columnLetter(column: number): string {
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return column > 26 ? columnLetter(Math.floor((column - 1) / 26)) + letter : letter;
}

/** `A1`. */
export function cellAddress({ row, column }: CellPosition): string {
  return `${columnLetter(column)}${row}`;
}

/** `A1:C9`, of that many rows and columns from a place on. */
export function rangeAddress(from: CellPosition, rows: number, columns: number): string {
  const to = { row: from.row + rows - 1, column: from.column + columns - 1 };
  return rows === 1 && columns === 1 ? cellAddress(from) : `${cellAddress(from)}:${cellAddress(to)}`;
}

/** `$A$1:$C$9` from `A1:C9`. */
export function absolute(address: string): string {
  return address.replaceAll(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

/** A sheet's name as a formula writes it. */
export function quotedSheetName(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** `A:A`. */
export function wholeColumn(column: number): string {
  return columnsAddress(column, column);
}

/** `A:C`, from the first to the last. */
export function columnsAddress(first: number, last: number): string {
  return `${columnLetter(first)}:${columnLetter(last)}`;
}
