import type { EnteredRow } from "../../../activity/tables/enteredRow";
import { ENTERED_TABLES } from "../../../activity/tables/enteredTable";
import { isBlank } from "../../../activity/values/entry";
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
 * among each other. A row is known by its month and municipality, in other tables by all that it holds. Rows that were
 * added and stand among others are cells that were blank from then on: taken back, they are blank again.
 */
export function relocateBlock(entered: EnteredBlock, table: SheetTable<string>): RelocatedBlock {
  const block = shifted(entered, table);
  const { known, place } = block;
  // Rows of other tables hold what is computed, and stand where they stood.
  if (!known || !isEntered(place.part)) return { block, unfound: [] };
  const find = rowFinder(table, block);
  const firstAdded = table.place.firstRow + block.place.height;
  const changed = [...known].map(([at, values]) => ({ at, values, row: find(values)?.row }));
  const added = block.added.map((values, index) => ({
    at: firstAdded + index,
    values,
    row: find(values)?.row,
  }));
  const all = [...changed, ...added];
  const found = all.filter(({ row }) => row !== undefined);
  // Where those that are found stand in their places, the others do as well, whatever became of them.
  if (found.length > 0 && found.every(({ at, row }) => at === row)) return { block, unfound: [] };

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
    },
    unfound: all.flatMap(({ values, row }) => (row === undefined ? [labelOf(values, table)] : [])),
  };
}

/** A row in words, as nobody knows where it stands. */
function labelOf({ period, municipality }: Values, { place: { sheetName } }: SheetTable<string>): string {
  const month = typeof period === "number" ? isoMonth(period) : period;
  return `${sheetName}: ${[month, municipality].filter(Boolean).join(" ")}`;
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
  block: EnteredBlock,
): (values: Values) => EnteredRow<Values> | undefined {
  const wholeOf = (values: Values) =>
    JSON.stringify(
      Object.keys(place.columnAt)
        .filter((column) => !isBlank(values[column] ?? null))
        .sort()
        .map((column) => [column, values[column]]),
    );
  const keyOf = (values: Values) => {
    const { period = null, municipality = null } = values;
    const isPlaced = block.place.part === "activity" && !isBlank(period) && !isBlank(municipality);
    return isPlaced ? JSON.stringify([period, municipality]) : wholeOf(values);
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

function isEntered(part: string): boolean {
  return ENTERED_TABLES.some((each) => each === part);
}
