import type { CellState } from "../../activity/tables/change";
import type { SheetChange, TableChanges } from "./sheetChange";

/** The most unchanged cells between two that change, before a block of its own is cheaper. */
const GAP = 40;

interface CellBlock {
  readonly column: string;
  readonly row: number;
  /** `undefined` leaves a cell as it is. */
  readonly cells: (CellState | undefined)[];
}

interface LoadedCell {
  readonly value: unknown;
  readonly formula: unknown;
  readonly format: unknown;
}

/** Loads what these cells hold, by `14 individual`, as far as the batch has come by then. */
export function loadCells(
  { workbook }: Excel.RequestContext,
  { place, changes }: TableChanges,
): () => ReadonlyMap<string, LoadedCell> {
  const sheet = workbook.worksheets.getItem(place.sheetId);
  const loads = blocksOf(changes, "from").flatMap(({ column, row, cells }) => {
    const at = place.columnAt[column];
    if (at === undefined) return [];
    const range = sheet.getRangeByIndexes(row - 1, at, cells.length, 1);
    return [{ column, row, range: range.load("values,formulas,numberFormat") }];
  });
  return () =>
    new Map(
      loads.flatMap(({ column, row, range: { values, formulas, numberFormat } }) =>
        values.map(([value], index): [string, LoadedCell] => [
          `${row + index} ${column}`,
          { value, formula: formulas[index]?.[0], format: numberFormat[index]?.[0] },
        ]),
      ),
    );
}

/** Neighbouring cells of a column as one block, small gaps between them left as they are. */
export function blocksOf(changes: readonly SheetChange[], side: "from" | "to"): CellBlock[] {
  const blocks: CellBlock[] = [];
  const byColumn = [...changes].sort(
    (a, b) => (a.column < b.column ? -1 : a.column > b.column ? 1 : 0) || a.row - b.row,
  );
  for (const change of byColumn) {
    const last = blocks.at(-1);
    const gap = last && last.column === change.column ? change.row - (last.row + last.cells.length) : NaN;
    if (last && gap >= 0 && gap <= GAP) {
      for (let cell = 0; cell < gap; cell++) last.cells.push(undefined);
      last.cells.push(change[side]);
    } else if (last && gap === -1) {
      // The same cell once more: the later change counts.
      last.cells[last.cells.length - 1] = change[side];
    } else blocks.push({ column: change.column, row: change.row, cells: [change[side]] });
  }
  return blocks;
}
