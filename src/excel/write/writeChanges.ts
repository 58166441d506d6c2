import type { CellState } from "../../activity/tables/change";
import { entryInput } from "./queue/queueCells";
import { blocksOf } from "./cellBlocks";
import { expectUnchanged } from "./changedMeanwhile";
import type { TableChanges } from "./sheetChange";
import { queueEntryBegins, queueEntryEnds } from "../identity/entryMark";
import { queueLogging, type Logging } from "../log/logging";
import { runExcel } from "../runExcel";

/**
 * Writes changed cells in one request: their new content or, to undo them, the old.
 * @throws ChangedMeanwhileError where new content went over what somebody has typed there in the last moment
 */
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
    const requireUnchanged = side === "to" ? expectUnchanged(context, tables) : undefined;
    for (const table of tables) queueChanges(context, table, side);
    if (logging) queueLogging(context, logging);
    queueEntryEnds(context);
    await context.sync();
    requireUnchanged?.();
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

/** The input for `Range.formulas` that gives the cell this content. */
function cellStateInput({ value, mark, formula }: CellState): string | number | boolean | null {
  if (formula !== undefined) return formula;
  return mark?.kind === "formula" ? mark.formula : entryInput(value);
}
