import { columnLetter } from "../../../sheets/plan/address";
import type { BegunBlock } from "../../../excel/identity/entryMark";
import type { EnteredBlock } from "../../../excel/write/enterRows";
import type { TableChanges } from "../../../excel/write/sheetChange";
import { clearingChanges, isSameState, stillEntered, type BlockNow } from "../enteredBlocks";

/** The parts of an entry that still stand as entered, and those that do not. */
interface PartlyStanding {
  /**
   * The changes that take back what stands: cells hold what they held, rows are blank. With rows as they stand, by
   * which the log tells rows from cells.
   */
  readonly back: readonly (TableChanges & Pick<BegunBlock, "known">)[];
  /** Where something else stands by now (`Aktivitet!C4`); of rows their first cells. */
  readonly others: readonly string[];
}

/**
 * Divides an entry of which something has been changed since. A row that was entered is kept whole where one of its
 * cells was changed: half of it would mean nothing. An explanation too, whose day is that of all its texts.
 */
export function partlyStanding(blocks: readonly BlockNow[]): PartlyStanding {
  const parts = blocks.map(partOf);
  return { back: parts.flatMap(({ back }) => back), others: parts.flatMap(({ others }) => others) };
}

function partOf(now: BlockNow): PartlyStanding {
  const standing = stillEntered(now);
  const { table, block } = now;
  if (!table) return { back: [], others: [] };
  const { place } = table;
  const addressOf = (row: number, column: number) => `${place.sheetName}!${columnLetter(column + 1)}${row}`;
  const cells = new Set(standing?.cells.map(keyOf));
  const rows = new Set(standing?.rows.map(({ row }) => row));
  const filled = rowsFilledTogether(block.changes);
  const isTogether = (row: number) => place.part === "explanations" || filled.has(row);
  const changedSince = block.changes.filter(
    (change) => !cells.has(keyOf(change)) && !isSameState(change.from, change.to),
  );
  const brokenRows = new Set(changedSince.map(({ row }) => row).filter(isTogether));
  const firstAdded = place.firstRow + block.place.height;
  const others = [
    ...changedSince
      .filter(({ row }) => !brokenRows.has(row))
      .map(({ row, column }) => addressOf(row, place.columnAt[column] ?? place.firstColumn)),
    ...[...brokenRows].map((row) => addressOf(row, place.firstColumn)),
    ...block.added.flatMap((_, index) =>
      rows.has(firstAdded + index) ? [] : [addressOf(firstAdded + index, place.firstColumn)],
    ),
  ];
  if (!standing) return { back: [], others };
  const kept = { ...standing, cells: standing.cells.filter(({ row }) => !brokenRows.has(row)) };
  const back = clearingChanges(kept);
  const known = new Map(block.known);
  for (const { row, values } of kept.rows) known.set(row, values);
  return { back: back.changes.length > 0 ? [{ ...back, known }] : [], others };
}

/** Rows of which several blank cells were filled: a new row, or a year's counts, half of which would mean nothing. */
function rowsFilledTogether(changes: EnteredBlock["changes"]): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const { row, from } of changes) {
    const isBlank = from.value === null && from.formula === undefined;
    counts.set(row, isBlank ? (counts.get(row) ?? 0) + 1 : NaN);
  }
  return new Set([...counts].flatMap(([row, count]) => (count > 1 ? [row] : [])));
}

function keyOf({ row, column }: { readonly row: number; readonly column: string }): string {
  return `${row} ${column}`;
}
