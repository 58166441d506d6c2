import { invertChanges } from "../../activity/tables/change";
import { columnLetter } from "../../sheets/plan/address";
import { runsOf } from "../../sheets/plan/runs";
import { queueEntryBegins, queueEntryEnds } from "../identity/entryMark";
import { queueLogging, type Logging } from "../log/logging";
import { runExcel } from "../runExcel";
import { expectUnchanged } from "./changedMeanwhile";
import { tableIn, type EnteredBlock } from "./enterRows";
import { queueChanges } from "./writeChanges";

/**
 * Takes back what was entered, in one request after a look: changed cells hold what they held, and rows that the tables
 * did not have go. Once more does no harm.
 * @param all the blocks that these were entered with, as the workbook remembers them until all are looked at
 * @param logged the lines that the log gets of what goes, and whether that is all
 * @param expects whether all of it is known to stand
 * @returns the first cells of rows that stay, as they hold what a person has entered beside ours; only where `expects`
 * @throws ChangedMeanwhileError where that is expected, and all is taken back with what somebody has typed there since
 */
export async function rollBackRows(
  blocks: readonly EnteredBlock[],
  all: readonly EnteredBlock[] = blocks,
  logged?: (taken: readonly EnteredBlock[], isWhole: boolean) => Logging,
  expects = false,
): Promise<readonly string[]> {
  return runExcel(async (context) => {
    const bodies = blocks.map(({ place }) => tableIn(context, place).getDataBodyRange().load("rowCount"));
    const beside = blocks.map((block) => (expects ? loadBeside(context, block) : []));
    await context.sync();
    context.workbook.application.suspendApiCalculationUntilNextSync();
    queueEntryBegins(context, all);
    const standing = blocks.map(({ place, changes }) => ({ place, changes: invertChanges(changes) }));
    const requireUnchanged = expects ? expectUnchanged(context, standing) : undefined;
    // Rows last: a refusal before leaves cells to be written again, but no row deleted.
    for (const block of blocks) queueChanges(context, block, "from");
    const stays = blocks.map((block, index) => rowsWithMore(block, beside[index] ?? []));
    const kept = blocks.flatMap(({ place, added }, index) => {
      const beyond = Math.min((bodies[index]?.rowCount ?? 0) - place.height, added.length);
      const staying = stays[index] ?? [];
      const sheet = context.workbook.worksheets.getItem(place.sheetId);
      const first = place.firstRow - 1 + place.height;
      const inTable = Array.from({ length: Math.max(beyond, 0) }, (_, row) => row);
      const going = runsOf(inTable, (row) => (staying.includes(row) ? "" : "going"));
      for (const { start, length } of going.toReversed())
        sheet.getRangeByIndexes(first + start, place.firstColumn, length, place.width).delete("Up");
      // Rows above them have gone by then.
      return staying.map(
        (_, at) => `${place.sheetName}!${columnLetter(place.firstColumn + 1)}${first + at + 1}`,
      );
    });
    if (logged) {
      const taken = blocks.map((block, index) => ({
        ...block,
        added: block.added.filter((_, row) => !stays[index]?.includes(row)),
      }));
      queueLogging(context, logged(taken, kept.length === 0));
    }
    if (all === blocks) queueEntryEnds(context);
    await context.sync();
    requireUnchanged?.();
    return kept;
  });
}

/** A column of the rows that were added in which we left cells to others. */
interface ColumnBeside {
  /** Its name, where it is one of ours. */
  readonly column: string | undefined;
  readonly cells: Excel.Range;
}

/** Entered cells are not loaded again: of many wide rows they would be more than one response may hold. */
function loadBeside({ workbook }: Excel.RequestContext, { place, added }: EnteredBlock): ColumnBeside[] {
  const columns = new Map(
    Object.entries(place.columnAt).flatMap(([column, at]) =>
      at === undefined ? [] : [[at - place.firstColumn, column] as const],
    ),
  );
  const sheet = workbook.worksheets.getItem(place.sheetId);
  const first = place.firstRow - 1 + place.height;
  return Array.from({ length: place.width }, (_, offset) => offset).flatMap((offset) => {
    const column = columns.get(offset);
    if (added.every((row) => column !== undefined && column in row)) return [];
    const at = place.firstColumn + offset;
    return { column, cells: sheet.getRangeByIndexes(first, at, added.length, 1).load("formulas") };
  });
}

/** Rows among those that were added in which a person has entered something since, in cells that were none of ours. */
function rowsWithMore({ added }: EnteredBlock, beside: readonly ColumnBeside[]): number[] {
  return added.flatMap((entered, index) => {
    const isMore = beside.some(({ column, cells }) => {
      const cell: unknown = cells.formulas[index]?.[0];
      const isOurs = column !== undefined && column in entered;
      return !isOurs && cell !== "" && !(typeof cell === "string" && cell.startsWith("="));
    });
    return isMore ? [index] : [];
  });
}
