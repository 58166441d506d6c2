import { type Entry, isBlank } from "../../activity/values/entry";
import { contentOf } from "../../activity/tables/change";
import type { EnteredRow } from "../../activity/tables/enteredRow";
import type { Onlooker } from "../../activity/slices/inSlices";
import type { TableChanges, WrittenChange } from "./cellChange";
import { PartlyWritten } from "../recover/partlyWritten";
import type { ReadTable } from "../read/readTable";
import { runExcel } from "../runExcel";
import type { TablePlace } from "../read/tablePlace";
import { withFormat } from "./withFormat";
import { queueChanges } from "./writeChanges";
import { entryInput } from "./writeCells";

export type Values = Readonly<Record<string, Entry>>;

/** Rows and changes that were written, as `takeBackRows` needs them. */
export interface EnteredBlock extends TableChanges {
  /** Rows that the table did not have, from its old end on. */
  readonly added: readonly Values[];
}

/** A row weighs about 100 bytes; Excel on the web takes 5 MB a request, and a pane is to stay alive meanwhile. */
const ROWS_A_REQUEST = 5_000;

/**
 * Changes cells of a table and enters rows into it: over its blank rows at the end first, then as new rows. One
 * request, unless it is larger than one may be. What breaks off, or is cancelled, is taken back.
 * @throws what the signal was aborted with; PartlyWritten where taking back failed as well
 */
export async function enterRows(
  table: ReadTable<string>,
  rows: readonly Values[],
  changes: readonly WrittenChange[],
  { progress, signal }: Onlooker = {},
): Promise<EnteredBlock> {
  const { place } = table;
  const blank = blankAtEnd(table.rows);
  const over = rows.slice(0, blank.length).flatMap((values, index) => filling(blank[index], values, table));
  const added = rows.slice(blank.length);
  const block: EnteredBlock = { place, changes: [...changes, ...over], added };

  async function enterFrom(context: Excel.RequestContext, start: number): Promise<void> {
    signal?.throwIfAborted();
    progress?.({ done: start, of: Math.max(added.length, 1) });
    context.workbook.application.suspendApiCalculationUntilNextSync();
    if (start === 0) queueChanges(context, block, "to");
    const part = added.slice(start, start + ROWS_A_REQUEST);
    if (part.length > 0) tableIn(context, place).rows.add(undefined, cellsOf(part, place));
    await context.sync();
    // By size, not by choice: more rows than one request may carry.
    if (start + ROWS_A_REQUEST < added.length) await enterFrom(context, start + ROWS_A_REQUEST);
  }

  try {
    await runExcel((context) => enterFrom(context, 0));
    signal?.throwIfAborted();
    progress?.({ done: 1, of: 1 });
    return block;
  } catch (error) {
    await takeBackRows([block]).catch(() => {
      throw new PartlyWritten(error);
    });
    throw error;
  }
}

/**
 * Takes back what was entered, in one request after a look: changed cells hold what they held, rows beyond the
 * tables' old ends go. Once more does no harm.
 */
export async function takeBackRows(blocks: readonly EnteredBlock[]): Promise<void> {
  await runExcel(async (context) => {
    const bodies = blocks.map(({ place }) => tableIn(context, place).getDataBodyRange().load("rowCount"));
    await context.sync();
    context.workbook.application.suspendApiCalculationUntilNextSync();
    // Rows last: what is refused before leaves cells to be written again, but no row that is gone.
    for (const block of blocks) queueChanges(context, block, "from");
    for (const [index, { place }] of blocks.entries()) {
      const beyond = (bodies[index]?.rowCount ?? 0) - place.height;
      if (beyond <= 0) continue;
      const sheet = context.workbook.worksheets.getItem(place.sheetId);
      const row = place.firstRow - 1 + place.height;
      sheet.getRangeByIndexes(row, place.firstColumn, beyond, place.width).delete("Up");
    }
    await context.sync();
  });
}

function tableIn(context: Excel.RequestContext, place: TablePlace): Excel.Table {
  return context.workbook.worksheets.getItem(place.sheetId).tables.getItem(place.table);
}

/** The blank rows below the last one that holds anything. */
function blankAtEnd(rows: readonly EnteredRow<Values>[]): readonly EnteredRow<Values>[] {
  const last = rows.findLastIndex(
    ({ values, marks }) => marks ?? Object.values(values).some((each) => !isBlank(each)),
  );
  return rows.slice(last + 1);
}

function filling(
  row: EnteredRow<Values> | undefined,
  values: Values,
  table: ReadTable<string>,
): WrittenChange[] {
  if (!row) return [];
  return Object.entries(values).flatMap(([column, value]) =>
    isBlank(value)
      ? []
      : [withFormat({ row: row.row, column, from: contentOf(row, column), to: { value } }, table)],
  );
}

/** Whole rows of the table; columns of the user's own are left to what the table puts there. */
function cellsOf(rows: readonly Values[], place: TablePlace): (string | number | boolean)[][] {
  const columns = Object.entries(place.columnAt).flatMap(([column, at]) =>
    at === undefined ? [] : [{ column, index: at - place.firstColumn }],
  );
  return rows.map((values) => {
    const cells = new Array<string | number | boolean | null>(place.width).fill(null);
    for (const { column, index } of columns) cells[index] = entryInput(values[column] ?? null);
    return cells as (string | number | boolean)[];
  });
}
