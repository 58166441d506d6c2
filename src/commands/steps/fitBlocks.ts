import { isBlank } from "../../activity/values/entry";
import type { SheetTable } from "../../excel/read/load/loadTable";
import type { TablePart } from "../../excel/read/tables/tableLocation";
import type { EnteredBlock } from "../../excel/write/enterRows";
import { isSameState } from "./enteredBlocks";
import { relocateBlock } from "./recover/relocateBlock";

/** A column that a table lacks by now. */
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
    const table = isOfRows(block) ? tables.find((each) => each?.place.part === block.place.part) : undefined;
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

/** The tables that can do without one of their columns. */
function isOfRows({ place: { part } }: EnteredBlock): boolean {
  return part === "activity" || part === "meetings";
}

function fitBlock(
  { place, changes, added }: EnteredBlock,
  table: SheetTable<string>,
): { readonly fitting: EnteredBlock; readonly lost: readonly LostColumn[] } {
  const isThere = (column: string) => table.place.columnAt[column] !== undefined;
  const changed = changes.filter(
    ({ column, from, to }) =>
      !isThere(column) && !isSameState(from, to) && !(isBlank(from.value) && isBlank(to.value)),
  );
  return {
    fitting: {
      // Its rows are told apart by how many the table had.
      place: { ...table.place, height: place.height },
      changes: changes.filter(({ column }) => isThere(column)),
      added: added.map((values) =>
        Object.fromEntries(Object.entries(values).filter(([column]) => isThere(column))),
      ),
    },
    lost: [...new Set(changed.map(({ column }) => column))].map((column) => ({ part: place.part, column })),
  };
}
