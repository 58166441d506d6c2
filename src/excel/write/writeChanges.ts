import type { CellState } from "../../activity/tables/change";
import { entryInput } from "./queue/queueCells";
import type { TableChanges, SheetChange } from "./sheetChange";
import { queueEntryBegins, queueEntryEnds } from "../identity/entryMark";
import { queueLogging, type Logging } from "../log/logging";
import { runExcel } from "../runExcel";

/** The most unchanged cells between two that change, before a block of its own is cheaper. */
const GAP = 40;

interface CellBlock {
  readonly column: string;
  readonly row: number;
  /** `undefined` leaves a cell as it is. */
  readonly cells: (CellState | undefined)[];
}

/** Writes changed cells in one request: their new content or, to undo them, the old. */
export async function writeChanges(
  tables: readonly TableChanges[],
  side: "from" | "to" = "to",
  logging?: Logging,
): Promise<void> {
  await runExcel(async (context) => {
    context.workbook.application.suspendApiCalculationUntilNextSync();
    queueEntryBegins(
      context,
      tables.map((table) => ({ added: [], ...table })),
    );
    for (const table of tables) queueChanges(context, table, side);
    if (logging) queueLogging(context, logging);
    queueEntryEnds(context);
    await context.sync();
  });
}

/** Queues changed cells: their new content or, to undo them, the old. */
export function queueChanges(
  { workbook }: Excel.RequestContext,
  { place, changes }: TableChanges,
  side: "from" | "to",
): void {
  const sheet = workbook.worksheets.getItem(place.sheetId);
  // A number written into a cell formatted as text would become a text: the format comes first.
  for (const change of changes) {
    const format = change[side].numberFormat;
    const at = place.columnAt[change.column];
    if (format === undefined || at === undefined) continue;
    sheet.getCell(change.row - 1, at).numberFormat = [[format]];
  }
  for (const { column, row, cells } of blocksOf(changes, side)) {
    const at = place.columnAt[column];
    if (at === undefined) continue;
    const range = sheet.getRangeByIndexes(row - 1, at, cells.length, 1);
    range.formulas = cells.map((cell) => [cell === undefined ? null : cellStateInput(cell)]);
  }
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

/** The input for `Range.formulas` that gives the cell this content. */
function cellStateInput({ value, mark, formula }: CellState): string | number | boolean | null {
  if (formula !== undefined) return formula;
  return mark?.kind === "formula" ? mark.formula : entryInput(value);
}

/** Neighbouring cells of a column as one block, small gaps between them left as they are. */
function blocksOf(changes: readonly SheetChange[], side: "from" | "to"): CellBlock[] {
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
