import type { Entry } from "../values/entry";
import type { Issue } from "../check/issue";

/** A row of a file that an import leaves out. */
export interface LeftOutRow {
  /** As the file counts its rows. */
  readonly row: number;
  /**
   * `fault`: its issues tell. `no-place`: it names neither month nor figures, as a note below a table does.
   * `too-long`: one of its texts is longer than a cell holds; a quotation mark may have swallowed rows.
   */
  readonly reason: "fault" | "no-month-or-figures" | "too-long";
  /** Empty but for `fault`. */
  readonly issues: readonly Issue[];
}

/** A cell of Excel holds no longer text. */
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
