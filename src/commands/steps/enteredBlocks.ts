import { cellStateOf, type CellState } from "../../activity/tables/change";
import type { EnteredRow } from "../../activity/tables/enteredRow";
import { isBlank } from "../../activity/values/entry";
import type { SheetTable } from "../../excel/read/load/loadTable";
import type { BegunBlock } from "../../excel/identity/entryMark";
import type { Values } from "../../excel/write/enterRows";
import type { SheetChange, TableChanges } from "../../excel/write/sheetChange";

/** Rows and changes that were to be entered, and their table as it stands now. */
export interface BlockNow {
  readonly block: BegunBlock;
  /** `undefined` where it is not there any more, or has moved. */
  readonly table: SheetTable<string> | undefined;
}

/** Finds each block's table among those that were read. */
export function blocksNow(
  blocks: readonly BegunBlock[],
  tables: readonly (SheetTable<string> | undefined)[],
): BlockNow[] {
  return blocks.map((block) => {
    const { part, firstRow, firstColumn } = block.place;
    const table = tables.find(
      (each) =>
        each?.place.part === part &&
        each.place.firstRow === firstRow &&
        each.place.firstColumn === firstColumn &&
        block.changes.every(({ column }) => column in each.place.columnAt),
    );
    return { block, table };
  });
}

/** How many cells and rows hold something else than what was to be entered there. */
export function mismatchCount({ block: { place, changes, added }, table }: BlockNow): number {
  if (table?.rows.length !== place.height + added.length) return changes.length + added.length;
  const others = changes.filter(({ row, column, to }) => !holds(rowAt(table, row), column, to));
  return (
    others.length + added.filter((values, index) => !isEntered(addedAt(table, place, index), values)).length
  );
}

/** Whether the table is as it was before. */
export function isNotEntered({ block: { place, changes }, table }: BlockNow): boolean {
  return (
    table?.rows.length === place.height &&
    changes.every(({ row, column, from }) => {
      const there = rowAt(table, row);
      return there !== undefined && isSameState(cellStateOf(there, column), from);
    })
  );
}

/** The part of an entry that is there: cells that held something else before, and rows. */
export interface EnteredState {
  readonly cells: readonly SheetChange[];
  readonly rows: readonly EnteredRow<Values>[];
  readonly table: SheetTable<string>;
}

export function stillEntered({
  block: { place, changes, added },
  table,
}: BlockNow): EnteredState | undefined {
  if (!table) return undefined;
  const cells = changes.filter(
    ({ row, column, from, to }) => !isSameState(from, to) && holds(rowAt(table, row), column, to),
  );
  const rows = added.flatMap((values, index) => {
    const row = addedAt(table, place, index);
    return row && isEntered(row, values) ? row : [];
  });
  return cells.length + rows.length > 0 ? { cells, rows, table } : undefined;
}

/** The changes that take it away: cells hold what they held before, rows are blank. */
export function clearingChanges({ cells, rows, table: { place } }: EnteredState): TableChanges {
  const back = cells.map((change) => ({ ...change, from: change.to, to: change.from }));
  const blanked = rows.flatMap((row) =>
    Object.keys(row.values).flatMap((column): SheetChange[] => {
      const from = cellStateOf(row, column);
      return isBlank(from.value) ? [] : [{ row: row.row, column, from, to: { value: null } }];
    }),
  );
  return { place, changes: [...back, ...blanked] };
}

/** Whether two contents are the same; what a formula comes to is another matter than the value it was written over. */
export function isSameState(one: CellState, other: CellState): boolean {
  if (other.formula !== undefined) return one.formula !== undefined;
  return one.value === other.value && one.formula === other.formula && one.mark?.kind === other.mark?.kind;
}

function rowAt({ place, rows }: SheetTable<string>, row: number): EnteredRow<Values> | undefined {
  return rows[row - place.firstRow];
}

/** One of the rows that the table did not have before. */
function addedAt(
  { rows }: SheetTable<string>,
  { height }: BegunBlock["place"],
  index: number,
): EnteredRow<Values> | undefined {
  return rows[height + index];
}

function isEntered(row: EnteredRow<Values> | undefined, values: Values): boolean {
  return Object.entries(values).every(([column, value]) => holds(row, column, { value: value ?? null }));
}

function holds(row: EnteredRow<Values> | undefined, column: string, { value, formula }: CellState): boolean {
  if (!row) return false;
  const there = cellStateOf(row, column);
  if (formula !== undefined) return there.formula !== undefined;
  return there.value === value || (isBlank(there.value) && isBlank(value));
}
