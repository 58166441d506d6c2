/**
 * The cell itself in the formula of a validation, whichever of the range's it is: a relative reference would count
 * from whichever cell is active where Excel reads the rule.
 */
export function ownCell(address: string): string {
  return cellBeside(/[A-Z]+/.exec(address)?.[0] ?? "A");
}

/** The cell of a column in the row of the cell that is validated. */
export function cellBeside(column: string): string {
  return `INDEX($${column}:$${column},ROW())`;
}
