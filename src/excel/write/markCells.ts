import { columnLetter, quotedSheetName } from "../../sheets/plan/address";
import { BAD, CLOSE } from "../../sheets/plan/looks";
import { queueSaveState } from "../identity/savedState";
import { COMMENT_PREFIX, MARK_FORMULA, plainAddress } from "../read/readMarks";
import type { TableLocation } from "../read/tableLocation";
import {
  queueRemoveMarks,
  readStandingMarks,
  recoverMarks,
  type StandingMarks,
} from "../recover/recoverMarks";
import { runExcel } from "../runExcel";
import { ProtectedSheetError } from "./protectedSheetError";

/** A cell to be marked, with the message for its comment. */
interface MarkedCell {
  readonly row: number;
  readonly column: string;
  readonly severity: "error" | "warning";
  readonly message: string;
}

export interface MarkedTable {
  readonly place: TableLocation;
  /** Errors first: where there are too many, the first are marked. */
  readonly cells: readonly MarkedCell[];
}

/** How many cells were marked, and how many have issues. */
export interface MarkCounts {
  readonly marked: number;
  readonly of: number;
}

/** A conditional format and a comment cost about 1 kB each, and nobody reads more marks than these on a sheet. */
const MAX_MARKS = 300;
const MAX_COMMENTS = 100;

/** A mark as it is put on the sheet; without a comment where there are too many, or somebody else's is there. */
interface PlannedMark {
  readonly place: TableLocation;
  readonly cell: MarkedCell;
  readonly column: number;
  readonly comment: { readonly address: string; readonly text: string } | undefined;
}

/**
 * Marks cells and removes earlier marks: a conditional format and, unless somebody else's comment is there, a comment
 * with the message. Neither changes the cell's content or its own format. All are marked or none.
 * @throws the error where all is as it was, PartialWriteError where all marks are gone or nobody can tell
 */
export async function markCells(tables: readonly MarkedTable[]): Promise<MarkCounts> {
  const places = tables.map(({ place }) => place);
  const all = tables.flatMap(({ place, cells }) =>
    // What is said of a column that is gone has no cell.
    mergedByCell(cells.filter(({ column }) => place.columnAt[column] !== undefined)).map((cell) => ({
      place,
      cell,
    })),
  );
  let planned: readonly PlannedMark[] = [];
  const queue = (context: Excel.RequestContext, { found }: StandingMarks): void => {
    planned = plannedMarks(all.slice(0, MAX_MARKS), found.taken);
    const [closed] = planned.filter(({ place }) => found.closed.has(place.sheetId));
    if (closed) throw new ProtectedSheetError(closed.place.sheetName);
    queueRemoveMarks(found);
    for (const { place, cell, column, comment } of planned) {
      mark(context.workbook.worksheets.getItem(place.sheetId).getCell(cell.row - 1, column), cell.severity);
      if (comment) context.workbook.comments.add(comment.address, comment.text);
    }
    queueSaveState(context, "marked", true);
  };
  await changeMarks(places, queue, ({ found, marked }) => {
    const comments = planned.filter(({ comment }) => comment).length;
    return marked && found.formats.length === planned.length && found.comments.length === comments;
  });
  return { marked: Math.min(all.length, MAX_MARKS), of: all.length };
}

/**
 * Removes all our marks.
 * @throws the error where all is as it was, or PartialWriteError where nobody can tell
 */
export async function unmarkCells(places: readonly TableLocation[]): Promise<void> {
  const queue = (context: Excel.RequestContext, { found }: StandingMarks): void => {
    queueRemoveMarks(found);
    queueSaveState(context, "marked", false);
  };
  const isWhole = ({ found, marked }: StandingMarks) =>
    !marked && found.formats.length + found.comments.length === 0;
  await changeMarks(places, queue, isWhole);
}

/** A look, and a request that changes marks; whatever breaks off there is looked after. */
async function changeMarks(
  places: readonly TableLocation[],
  queue: (context: Excel.RequestContext, before: StandingMarks) => void,
  isWhole: (now: StandingMarks) => boolean,
): Promise<void> {
  let sent: StandingMarks | undefined;
  try {
    await runExcel(async (context) => {
      const before = await readStandingMarks(context, places);
      queue(context, before);
      sent = before;
      await context.sync();
    });
  } catch (error) {
    if (!sent) throw error;
    await recoverMarks(error, places, sent, isWhole);
  }
}

function plannedMarks(
  cells: readonly Pick<PlannedMark, "place" | "cell">[],
  taken: ReadonlySet<string>,
): PlannedMark[] {
  let comments = 0;
  return cells.flatMap(({ place, cell }): PlannedMark[] => {
    const column = place.columnAt[cell.column];
    if (column === undefined) return [];
    const address = `${quotedSheetName(place.sheetName)}!${columnLetter(column + 1)}${cell.row}`;
    const hasComment = comments < MAX_COMMENTS && !taken.has(plainAddress(address));
    if (hasComment) comments++;
    const text = `${COMMENT_PREFIX}${cell.message}`;
    return [{ place, cell, column, comment: hasComment ? { address, text } : undefined }];
  });
}

function mark(range: Excel.Range, severity: MarkedCell["severity"]): void {
  const { custom } = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  const look = severity === "error" ? BAD : CLOSE;
  custom.rule.formula = MARK_FORMULA;
  custom.format.fill.color = look.fill;
  custom.format.font.color = look.color;
  // Besides colour, for whoever cannot tell the two apart.
  if (severity === "error") custom.format.font.bold = true;
  else custom.format.font.italic = true;
}

/** Each cell once, with all its messages; an error outweighs a warning. */
function mergedByCell(cells: readonly MarkedCell[]): MarkedCell[] {
  const byCell = new Map<string, MarkedCell>();
  for (const cell of cells) {
    const key = `${cell.row}|${cell.column}`;
    const before = byCell.get(key);
    byCell.set(key, before ? { ...before, message: `${before.message}\n${cell.message}` } : cell);
  }
  return [...byCell.values()];
}
