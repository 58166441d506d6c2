import { type Entry, isBlank } from "../../activity/values/entry";
import { cellStateOf } from "../../activity/tables/change";
import type { EnteredRow } from "../../activity/tables/enteredRow";
import type { WorkControl } from "../../activity/slices/inSlices";
import type { TableChanges, SheetChange } from "./sheetChange";
import type { SheetTable } from "../read/load/loadTable";
import { expectUnchanged } from "./changedMeanwhile";
import { queueEntryBegins, queueEntryEnds } from "../identity/entryMark";
import { queueLogging, type Logging } from "../log/logging";
import { runExcel } from "../runExcel";
import type { TableLocation } from "../read/tables/tableLocation";
import { knownRows } from "./knownRows";
import { refuseWithoutRoom, trailingBlankRows } from "./roomForRows";
import { withFormat } from "./withFormat";
import { queueChanges } from "./writeChanges";
import { entryInput } from "./queue/queueCells";

export type Values = Readonly<Record<string, Entry>>;

/** Rows and changes entered into one table, as `rollBackRows` needs them. */
export interface EnteredBlock extends TableChanges {
  /** Rows that the table did not have, from its old end on. */
  readonly added: readonly Values[];
  /** Rows with changed cells as they were left, by which they are known where they have moved since. */
  readonly known?: ReadonlyMap<number, Values> | undefined;
}

/** A pane is to stay alive meanwhile. */
const MOST_ROWS = 5_000;
/** Excel on the web takes 5 MB a request, of which what is to come, as the workbook remembers it, may take another. */
const ROWS_BYTES = 2_500_000;

/** Rows and changes to be entered into one table. */
export interface TableEntry {
  readonly table: SheetTable<string>;
  readonly rows: readonly Values[];
  readonly changes: readonly SheetChange[];
}

/**
 * Plans an entry: rows go over the table's blank rows at its end first, then below it.
 * @throws SheetFullError where the sheet has no room for them
 */
export function enteredBlock({ table, rows, changes }: TableEntry): EnteredBlock {
  refuseWithoutRoom(table, rows.length);
  const blank = trailingBlankRows(table);
  const over = rows
    .slice(0, blank.length)
    .flatMap((values, index) => fillChanges(blank[index], values, table));
  const all = [...changes, ...over];
  return {
    place: table.place,
    changes: all,
    added: rows.slice(blank.length),
    known: knownRows<Values>(table.rows, all),
  };
}

/**
 * Changes cells of a table and enters rows into it, in one request, unless it is larger than one may be. What
 * breaks off, or is cancelled, stays as far as it has come.
 * @param all the blocks that this one is entered with, as the workbook remembers them meanwhile
 * @param logging lines for the log, which come with the last of them
 * @throws what the signal was aborted with; ChangedMeanwhileError where somebody has typed there in the last moment
 */
export async function enterRows(
  block: EnteredBlock,
  { progress, signal }: WorkControl = {},
  all: readonly EnteredBlock[] = [block],
  logging?: Logging,
): Promise<void> {
  const { place, added } = block;

  async function enterFrom(context: Excel.RequestContext, start: number): Promise<void> {
    signal?.throwIfAborted();
    progress?.({ done: start, of: Math.max(added.length, 1) });
    context.workbook.application.suspendApiCalculationUntilNextSync();
    if (start === 0 && block === all[0]) queueEntryBegins(context, all);
    const requireUnchanged = start === 0 ? expectUnchanged(context, [block]) : undefined;
    if (start === 0) queueChanges(context, block, "to");
    const part = rowsWithin(added, start);
    if (part.length > 0) tableIn(context, place).rows.add(undefined, rowValues(part, place));
    const next = start + part.length;
    const isLast = next >= added.length;
    if (isLast && block === all.at(-1)) {
      if (logging) queueLogging(context, logging);
      queueEntryEnds(context);
    }
    await context.sync();
    requireUnchanged?.();
    // By size, not by choice: more rows than one request may carry.
    if (!isLast) await enterFrom(context, next);
  }

  await runExcel((context) => enterFrom(context, 0));
  signal?.throwIfAborted();
  progress?.({ done: 1, of: 1 });
}

/** As many rows from there on as one request may carry. */
function rowsWithin(rows: readonly Values[], start: number): readonly Values[] {
  const encoder = new TextEncoder();
  const end = Math.min(rows.length, start + MOST_ROWS);
  let bytes = 0;
  for (let index = start; index < end; index++) {
    bytes += encoder.encode(JSON.stringify(Object.values(rows[index] ?? {}))).length;
    if (bytes > ROWS_BYTES && index > start) return rows.slice(start, index);
  }
  return rows.slice(start, end);
}

export function tableIn(context: Excel.RequestContext, place: TableLocation): Excel.Table {
  return context.workbook.worksheets.getItem(place.sheetId).tables.getItem(place.table);
}

function fillChanges(
  row: EnteredRow<Values> | undefined,
  values: Values,
  table: SheetTable<string>,
): SheetChange[] {
  if (!row) return [];
  return Object.entries(values).flatMap(([column, value]) =>
    isBlank(value)
      ? []
      : [withFormat({ row: row.row, column, from: cellStateOf(row, column), to: { value } }, table)],
  );
}

/** Whole rows of the table; columns of the user's own are left for the table to fill. */
function rowValues(rows: readonly Values[], place: TableLocation): (string | number | boolean)[][] {
  const columns = Object.entries(place.columnAt).flatMap(([column, at]) =>
    at === undefined ? [] : [{ column, index: at - place.firstColumn }],
  );
  return rows.map((values) => {
    const cells = new Array<string | number | boolean | null>(place.width).fill(null);
    for (const { column, index } of columns) cells[index] = entryInput(values[column] ?? null);
    return cells as (string | number | boolean)[];
  });
}
