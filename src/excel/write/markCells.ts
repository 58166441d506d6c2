import { columnLetter, quotedSheetName } from "../../sheets/plan/address";
import { BAD, CLOSE } from "../../sheets/plan/looks";
import { loadSavedState, queueSaveState, type SavedState } from "../identity/savedState";
import { MARK_FORMULA } from "../read/loadMarks";
import type { TableLocation } from "../read/tableLocation";
import { recoverMarks } from "../recover/recoverMarks";
import { runExcel } from "../runExcel";
import { ProtectedSheetError } from "./protectedSheetError";
import { removeMarks, type MarkSheet } from "./removeMarks";
import { replaceComments, type CellComment } from "./replaceComments";

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

/** How many cells were marked, how many have issues, and how many Excel refused a comment for. */
export interface MarkCounts {
  readonly marked: number;
  readonly of: number;
  readonly uncommented: number;
}

/** A conditional format costs about 1 kB, and nobody reads more marks than these on a sheet. */
const MAX_MARKS = 300;

/** A mark as it is put on the sheet. */
interface PlannedMark extends CellComment {
  readonly sheetId: string;
  /** `C6`. */
  readonly cell: string;
  readonly severity: MarkedCell["severity"];
}

/**
 * Marks cells and removes earlier marks: a conditional format and, where Excel takes it, a comment with the message.
 * Neither changes the cell's content or its own format. All are marked or none; comments come last, by themselves.
 * @throws the error where all is as it was, PartialWriteError where all marks are gone or nobody can tell
 */
export async function markCells(tables: readonly MarkedTable[]): Promise<MarkCounts> {
  const all = tables.flatMap(plannedMarks);
  const planned = all.slice(0, MAX_MARKS);
  const places = tables.map(({ place }) => place);
  const { sheets, state } = await lookAtMarks(places, new Set(planned.map(({ sheetId }) => sheetId)));
  const cells = cellsBySheet(planned);
  const known = sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells && [...sheet.cells, ...(cells[sheet.sheetId] ?? [])],
  }));
  let uncommented = 0;
  const put = async () => {
    if (state.marked || state.markedCells) for (const sheet of sheets) await removeMarks(sheet);
    await putMarks(planned, cells, state.marked);
    uncommented = await comment(sheets, planned);
  };
  await put().catch(async (error: unknown) => {
    await recoverMarks(error, known, state, cells);
    uncommented = await comment(sheets, planned);
  });
  return { marked: planned.length, of: all.length, uncommented };
}

/**
 * Removes all our marks.
 * @throws the error where all is as it was, or PartialWriteError where nobody can tell
 */
export async function unmarkCells(places: readonly TableLocation[]): Promise<void> {
  const { sheets, state } = await lookAtMarks(places, new Set());
  const remove = async () => {
    for (const sheet of sheets) await removeMarks(sheet);
    const { isClean } = await replaceComments(
      sheets.map(({ sheetId }) => sheetId),
      [],
    );
    if (!isClean) throw new Error("Comments could not be deleted.");
    await runExcel(async (context) => {
      queueSaveState(context, "marked", false);
      queueSaveState(context, "markedCells", undefined);
      await context.sync();
    });
  };
  await remove().catch((error: unknown) => recoverMarks(error, sheets, state, undefined));
}

async function comment(sheets: readonly MarkSheet[], planned: readonly PlannedMark[]): Promise<number> {
  const ids = sheets.map(({ sheetId }) => sheetId);
  return (await replaceComments(ids, planned)).lacking;
}

interface MarksLook {
  readonly sheets: readonly MarkSheet[];
  readonly state: SavedState;
}

/**
 * Looks, in one request, at what is known of earlier marks.
 * @param wanted the sheets that are to get marks
 * @throws ProtectedSheetError where a sheet that gets or has marks accepts none
 */
async function lookAtMarks(
  places: readonly TableLocation[],
  wanted: ReadonlySet<string>,
): Promise<MarksLook> {
  const ids = [...new Set(places.map(({ sheetId }) => sheetId))];
  return runExcel(async (context) => {
    const load = loadSavedState(context);
    const protections = ids.map((id) =>
      context.workbook.worksheets.getItem(id).protection.load("protected,options"),
    );
    await context.sync();
    const state = load();
    const isUnknown = state.marked && state.markedCells === undefined;
    const sheets = ids.map((sheetId): MarkSheet => {
      const own = places.filter((place) => place.sheetId === sheetId);
      const cells = isUnknown ? undefined : (state.markedCells?.[sheetId] ?? []);
      return { sheetId, name: own[0]?.sheetName ?? "", places: own, cells };
    });
    const closed = sheets.find(
      ({ sheetId, cells }, index) =>
        isClosed(protections[index]) && (wanted.has(sheetId) || (cells?.length ?? 0) > 0),
    );
    if (closed) throw new ProtectedSheetError(closed.name);
    return { sheets, state };
  });
}

/** Marks are formats and comments, which a protected sheet may allow. */
function isClosed(protection: Excel.WorksheetProtection | undefined): boolean {
  if (!protection?.protected) return false;
  const { allowFormatCells, allowEditObjects } = protection.options;
  return !(allowFormatCells && allowEditObjects);
}

/** All marks in one request; which cells they are on is kept first, so that they can be taken away one by one. */
async function putMarks(
  planned: readonly PlannedMark[],
  cells: Readonly<Record<string, readonly string[]>>,
  wasMarked: boolean,
): Promise<void> {
  await runExcel(async (context) => {
    queueSaveState(context, "markedCells", cells);
    // Said again last of all, so that marks that broke off half made are known.
    if (wasMarked) queueSaveState(context, "marked", false);
    for (const { sheetId, cell, severity } of planned) {
      mark(context.workbook.worksheets.getItem(sheetId).getRange(cell), severity);
    }
    queueSaveState(context, "marked", true);
    await context.sync();
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

function cellsBySheet(planned: readonly PlannedMark[]): Record<string, string[]> {
  const cells: Record<string, string[]> = {};
  for (const { sheetId, cell } of planned) (cells[sheetId] ??= []).push(cell);
  return cells;
}

function plannedMarks({ place, cells }: MarkedTable): PlannedMark[] {
  return mergedByCell(cells).flatMap(({ row, column, severity, message }): PlannedMark[] => {
    const at = place.columnAt[column];
    if (at === undefined) return [];
    const cell = `${columnLetter(at + 1)}${row}`;
    const address = `${quotedSheetName(place.sheetName)}!${cell}`;
    return [{ sheetId: place.sheetId, cell, address, severity, message }];
  });
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
