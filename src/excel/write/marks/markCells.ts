import { quotedSheetName } from "../../../sheets/plan/address";
import { BAD, CLOSE } from "../../../sheets/plan/looks/looks";
import { loadSavedState, queueSaveState, type SavedState } from "../../identity/savedState";
import { MARK_FORMULA } from "../../read/load/loadMarks";
import type { TableLocation } from "../../read/tables/tableLocation";
import { recoverMarks } from "../../recover/recoverMarks";
import { runExcel } from "../../runExcel";
import { cellsBySheet, plannedMarks, type MarkedTable, type PlannedMark } from "./plannedMarks";
import { ProtectedSheetError } from "../protectedSheetError";
import { removeMarks, type MarkSheet } from "./removeMarks";
import { replaceComments, type ReplacedComments } from "./replaceComments";

/** How many cells were marked, how many have issues, and what became of their comments. */
export interface MarkCounts {
  readonly marked: number;
  readonly of: number;
  /** Cells that Excel refused a comment for. */
  readonly uncommented: number;
  /** Whether comments of an earlier marking may still stand. */
  readonly hasOldComments: boolean;
}

/** A conditional format costs about 1 kB, and nobody reads more marks than these on a sheet. */
const MAX_MARKS = 300;

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
  const orRecovered = (error: unknown) => recoverMarks(error, known, state, cells);
  const put = async () => {
    if (state.marked || state.markedCells) for (const sheet of sheets) await removeMarks(sheet);
    await putMarks(planned, cells, state.marked);
  };
  await put().catch(orRecovered);
  let comments: ReplacedComments = { lacking: 0, isClean: true };
  const comment = async () => {
    comments = await replaceComments(
      sheets.map(({ sheetId }) => sheetId),
      planned.map(({ sheetId, cell, message }) => {
        const { name = "" } = sheets.find((sheet) => sheet.sheetId === sheetId) ?? {};
        return { address: `${quotedSheetName(name)}!${cell}`, message };
      }),
    );
  };
  await comment().catch(orRecovered);
  return {
    marked: planned.length,
    of: all.length,
    uncommented: comments.lacking,
    hasOldComments: state.marked && !comments.isClean,
  };
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

interface MarksLook {
  readonly sheets: readonly MarkSheet[];
  readonly state: SavedState;
}

/**
 * Looks, in one request, at what is known of earlier marks.
 * @param wanted the sheets that are to get marks
 * @throws ProtectedSheetError where a sheet that gets marks, or may have some, accepts none
 */
async function lookAtMarks(
  places: readonly TableLocation[],
  wanted: ReadonlySet<string>,
): Promise<MarksLook> {
  const ids = [...new Set(places.map(({ sheetId }) => sheetId))];
  return runExcel(async (context) => {
    const load = loadSavedState(context);
    const found = ids.map((id) =>
      context.workbook.worksheets.getItem(id).load("name,protection/protected,protection/options"),
    );
    await context.sync();
    const state = load();
    const isUnknown = state.marked && state.markedCells === undefined;
    // Renaming a sheet is no change that the figures were read again for.
    const sheets = ids.map((sheetId, index): MarkSheet => {
      const own = places.filter((place) => place.sheetId === sheetId);
      const cells = isUnknown ? undefined : (state.markedCells?.[sheetId] ?? []);
      return { sheetId, name: found[index]?.name ?? "", places: own, cells };
    });
    const closed = sheets.find(
      ({ sheetId, cells }, index) =>
        isClosed(found[index]?.protection) && (wanted.has(sheetId) || cells?.length !== 0),
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

function mark(range: Excel.Range, severity: PlannedMark["severity"]): void {
  const { custom } = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  const look = severity === "error" ? BAD : CLOSE;
  custom.rule.formula = MARK_FORMULA;
  custom.format.fill.color = look.fill;
  custom.format.font.color = look.color;
  // Besides colour, for whoever cannot tell the two apart.
  if (severity === "error") custom.format.font.bold = true;
  else custom.format.font.italic = true;
}
