import type { Entry } from "../../activity/values/entry";
import { entryOf } from "./load/loadTable";

/** Where formulas in a table's header row, beside the table, would put their values. */
interface SpillPlace {
  readonly sheetId: string;
  /** The header row, as Excel shows it. */
  readonly row: number;
  /** Rows of the table below it. */
  readonly height: number;
}

/** A cell that holds something; its column is counted from 0. */
interface FilledCell {
  readonly row: number;
  readonly at: number;
  readonly content: Entry;
}

/**
 * Reads what stands below headers beside a table whose formulas find no room: none of it is computed, so all of it was
 * typed. A request of its own, which nobody waits for where nothing stands in the way.
 * @param columns the sheet's columns, from 0
 */
export async function readInTheWay(
  context: Excel.RequestContext,
  { sheetId, row, height }: SpillPlace,
  columns: readonly number[],
): Promise<readonly FilledCell[]> {
  if (columns.length === 0 || height === 0) return [];
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const below = columns.map((at) => ({
    at,
    range: sheet.getRangeByIndexes(row, at, height, 1).load("formulas"),
  }));
  await context.sync();
  return below.flatMap(({ at, range }) =>
    range.formulas.flatMap(([cell]: unknown[], index): FilledCell[] => {
      const content = entryOf(cell);
      return content === null || content === "" ? [] : [{ row: row + 1 + index, at, content }];
    }),
  );
}
