import type { EnteredRow } from "../../../activity/tables/enteredRow";
import { isBlank, type Entry } from "../../../activity/values/entry";
import { isoMonth } from "../../../activity/values/isoDay";
import type { SheetTable } from "../../../excel/read/load/loadTable";
import type { EnteredBlock, Values } from "../../../excel/write/enterRows";
import type { SheetChange } from "../../../excel/write/sheetChange";

/** An entered block, at the rows where it stands now. */
interface RelocatedBlock {
  readonly block: EnteredBlock;
  /** Rows that are not found any more, in words: deleted, or given another month or municipality. */
  readonly unfound: readonly string[];
}

/**
 * Finds an entered block in the table as it stands now: rows above may have moved it, and sorting has moved its rows
 * among each other. A row is known by its table's keys, or by all that it holds. Rows that were added and stand among
 * others are cells that were blank from then on: taken back, they are blank again.
 */
export function relocateBlock(entered: EnteredBlock, table: SheetTable<string>): RelocatedBlock {
  const block = shifted(entered, table);
  const { known } = block;
  const { keys } = table;
  if (!known || !keys) return { block, unfound: [] };
  const find = rowFinder(table, keys);
  const firstAdded = table.place.firstRow + block.place.height;
  const changed = [...known].map(([at, values]) => ({ at, values, row: find(values)?.row }));
  const added = block.added.map((values, index) => ({
    at: firstAdded + index,
    values,
    row: find(values)?.row,
  }));
  const all = [...changed, ...added];
  const found = all.filter(({ row }) => row !== undefined);
  // Where those that are found stand in their places, the others do as well, whatever became of them; but a formula
  // tells nobody whose it is.
  const isClear = found.length === all.length || block.changes.every(({ to }) => to.formula === undefined);
  if (isClear && found.length > 0 && found.every(({ at, row }) => at === row)) return { block, unfound: [] };

  const rowOf = new Map(changed.map(({ at, row }) => [at, row]));
  const moved = block.changes.flatMap((change): SheetChange[] => {
    const row = rowOf.get(change.row);
    return row === undefined ? [] : [{ ...change, row }];
  });
  const filled = added.flatMap(({ values, row }): SheetChange[] =>
    row === undefined
      ? []
      : Object.entries(values).flatMap(([column, value]) =>
          isBlank(value) ? [] : [{ row, column, from: { value: null }, to: { value } }],
        ),
  );
  return {
    block: {
      place: { ...table.place, height: table.rows.length },
      changes: [...moved, ...filled],
      added: [],
      known: new Map(all.flatMap(({ values, row }) => (row === undefined ? [] : [[row, values]]))),
    },
    unfound: all.flatMap(({ values, row }) => (row === undefined ? [labelOf(values, table, keys)] : [])),
  };
}

/** A row in words, as nobody knows where it stands. */
function labelOf(values: Values, { place }: SheetTable<string>, keys: readonly string[]): string {
  const words = keys.map((key) => {
    const value = values[key];
    return key === "period" && typeof value === "number" ? isoMonth(value) : value;
  });
  return `${place.sheetName}: ${words.filter(Boolean).join(" ")}`;
}

/** Where the table stands now; its rows are told apart by how many it had. */
function shifted({ place, changes, added, known }: EnteredBlock, table: SheetTable<string>): EnteredBlock {
  const down = table.place.firstRow - place.firstRow;
  return {
    place: { ...table.place, height: place.height },
    changes: changes.map((change) => ({ ...change, row: change.row + down })),
    added,
    ...(known && { known: new Map([...known].map(([row, values]) => [row + down, values])) }),
  };
}

/** Finds the row that holds what was entered; each row once. */
function rowFinder(
  { rows, place }: SheetTable<string>,
  keys: readonly string[],
): (values: Values) => EnteredRow<Values> | undefined {
  const wholeOf = (values: Values) =>
    JSON.stringify(
      Object.keys(place.columnAt)
        .filter((column) => !isBlank(values[column] ?? null))
        .sort()
        .map((column) => [column, values[column]]),
    );
  const keyOf = (values: Values) => {
    const named = keys.map((key): Entry => values[key] ?? null);
    return named.length === 0 || named.some(isBlank) ? wholeOf(values) : JSON.stringify(named);
  };
  const byKey = new Map<string, EnteredRow<Values>[]>();
  for (const row of rows) {
    const key = keyOf(row.values);
    const same = byKey.get(key);
    if (same) same.push(row);
    else byKey.set(key, [row]);
  }
  return (values) => {
    const same = byKey.get(keyOf(values)) ?? [];
    const whole = wholeOf(values);
    const exact = same.findIndex((row) => wholeOf(row.values) === whole);
    if (exact < 0 && same.length !== 1) return undefined;
    return same.splice(Math.max(exact, 0), 1)[0];
  };
}
