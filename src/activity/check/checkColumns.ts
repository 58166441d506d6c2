import { FIGURE_COLUMNS } from "../tables/activityRow";
import { schemaOf, type FileTable } from "../tables/fileTable";
import type { Issue } from "./issue";

const COUNTED: ReadonlySet<string> = new Set(FIGURE_COLUMNS);

/**
 * Judges whether a table of entered rows has all its columns: what belongs into one that is gone stands nowhere. An
 * error where sums are made of it.
 * @param columns those that it has
 * @param headerRow the sheet's row of the headings
 */
export function checkColumns(table: FileTable, columns: ReadonlySet<string>, headerRow: number): Issue[] {
  return schemaOf<FileTable>(table)
    .columns.filter((column) => !columns.has(column))
    .map((column) => ({
      rule: "column-missing",
      severity: table === "activity" && COUNTED.has(column) ? "error" : "warning",
      row: headerRow,
      column,
      received: null,
      expected: null,
    }));
}
