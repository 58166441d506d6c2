import { figureColumns } from "../tables/activityRow";
import { schemaOf, type EnteredTable } from "../tables/enteredTable";
import type { Issue } from "./issue";

/**
 * Judges whether a table of entered rows has all its columns: what belongs into one that is gone stands nowhere. An
 * error where sums are made of it, or no row can be placed without it.
 * @param columns those that it has
 * @param headerRow the sheet's row of the headings
 */
export function checkColumns(table: EnteredTable, columns: ReadonlySet<string>, headerRow: number): Issue[] {
  return schemaOf<EnteredTable>(table)
    .columns.filter((column) => !columns.has(column))
    .map((column) => ({
      rule: "column-missing",
      severity: isNeeded(table, column) ? "error" : "warning",
      row: headerRow,
      column,
      received: null,
      expected: null,
    }));
}

function isNeeded(table: EnteredTable, column: string): boolean {
  return (
    (table === "activity" && figureColumns().some((each) => each === column)) ||
    columnsToPlace(table).includes(column)
  );
}

/** Whether a table has what places its rows, such as their month: without it nothing can be said of any. */
export function canPlaceRows(table: EnteredTable, columns: ReadonlySet<string>): boolean {
  return columnsToPlace(table).every((column) => columns.has(column));
}

function columnsToPlace(table: EnteredTable): readonly string[] {
  return schemaOf<EnteredTable>(table).required.flatMap((group) => (group.length === 1 ? group : []));
}

/** Columns that a table of ours was made with and has no more, by their headings. */
export function missingSheetColumns(headings: readonly string[], headerRow: number): Issue[] {
  return headings.map((column) => ({
    rule: "sheet-column-missing",
    severity: "warning",
    row: headerRow,
    column,
    received: null,
    expected: null,
  }));
}
