import type { Entry } from "../values/entry";
import type { Issue } from "../check/issue";

/** A row of a file that an import leaves out. */
export interface LeftOutRow {
  /** As the file counts its rows. */
  readonly row: number;
  /**
   * `fault`: for its issues. `no-month-or-figures`: it has no month or no figures, like a note below a table.
   * `too-long`: one of its texts is longer than a cell can hold; a quotation mark may have swallowed rows.
   */
  readonly reason: "fault" | "no-month-or-figures" | "too-long";
  /** Empty but for `fault`. */
  readonly issues: readonly Issue[];
}

/** The longest text that a cell of Excel holds. */
const MAX_CELL_LENGTH = 32_767;

/** Whether a text is longer than its cell could hold. */
export function isTooLong<Column extends string>(
  values: Readonly<Record<Column, Entry>>,
  columns: readonly Column[],
): boolean {
  return columns.some((column) => {
    const entry = values[column];
    return typeof entry === "string" && entry.length > MAX_CELL_LENGTH;
  });
}
