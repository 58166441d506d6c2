import { isBlank } from "../../activity/values/entry";
import type { SheetTable } from "../../excel/read/load/loadTable";
import type { TablePart } from "../../excel/read/tables/tableLocation";
import type { EnteredBlock, Values } from "../../excel/write/enterRows";
import { isSameState } from "./enteredBlocks";
import { relocateBlock } from "./recover/relocateBlock";

/** A column that a table has lost since. */
interface LostColumn {
  readonly part: TablePart;
  readonly column: string;
}

/**
 * Fits entered blocks to the tables as they stand now: rows and columns may have moved, and of those that are gone
 * nothing can be compared or taken back.
 * @returns the blocks without these, the columns among them in which cells were changed, and the rows that are not
 * found any more
 */
export function fitBlocks(
  blocks: readonly EnteredBlock[],
  tables: readonly (SheetTable<string> | undefined)[],
): {
  readonly fitting: readonly EnteredBlock[];
  readonly lost: readonly LostColumn[];
  readonly unfound: readonly string[];
} {
  const fitted = blocks.map((block) => {
    const table = tableOf(block, tables);
    if (!table) return { fitting: block, lost: [], unfound: [] };
    const { block: relocated, unfound } = relocateBlock(block, table);
    return { ...fitBlock(relocated, table), unfound };
  });
  return {
    fitting: fitted.map(({ fitting }) => fitting),
    lost: fitted.flatMap(({ lost }) => lost),
    unfound: fitted.flatMap((each) => each.unfound),
  };
}

/** The table that a block was entered into: the one of its part that has its name, or its columns. */
export function tableOf(
  {
    place,
    changes,
  }: Pick<EnteredBlock, "changes"> & { readonly place: Pick<EnteredBlock["place"], "part" | "table"> },
  tables: readonly (SheetTable<string> | undefined)[],
): SheetTable<string> | undefined {
  const candidates = tables.filter((each) => each?.place.part === place.part);
  const named = candidates.filter((each) => each?.place.table === place.table);
  const whole = named.find((each) => changes.every(({ column }) => column in (each?.place.columnAt ?? {})));
  return whole ?? named[0] ?? candidates[0];
}

function fitBlock(
  { place, changes, added, known }: EnteredBlock,
  table: SheetTable<string>,
): { readonly fitting: EnteredBlock; readonly lost: readonly LostColumn[] } {
  const isThere = (column: string) => table.place.columnAt[column] !== undefined;
  const changed = changes.filter(
    ({ column, from, to }) =>
      !isThere(column) && !isSameState(from, to) && !(isBlank(from.value) && isBlank(to.value)),
  );
  const without = (values: Values) =>
    Object.fromEntries(Object.entries(values).filter(([column]) => isThere(column)));
  return {
    fitting: {
      // Its rows are told apart by how many the table had.
      place: { ...table.place, height: place.height },
      changes: changes.filter(({ column }) => isThere(column)),
      added: added.map(without),
      known: known && new Map([...known].map(([row, values]) => [row, without(values)])),
    },
    lost: [...new Set(changed.map(({ column }) => column))].map((column) => ({ part: place.part, column })),
  };
}
