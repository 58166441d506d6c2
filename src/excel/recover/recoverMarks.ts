import { loadSavedState, queueSaveState, type SavedState } from "../identity/savedState";
import { loadMarks } from "../read/loadMarks";
import { runExcel } from "../runExcel";
import { PartialWriteError } from "../write/partialWriteError";
import { removeMarks, type MarkSheet } from "../write/removeMarks";
import { replaceComments } from "../write/replaceComments";
import { MarksClearedError } from "./marksClearedError";

/**
 * After a break: Excel may have carried out all, nothing, or all up to what it refused. Where not all marks are there,
 * every one is taken away, with those that stood there before.
 * @param wanted the cells that were to be marked, by their sheets' ids
 * @throws MarksClearedError, or PartialWriteError where nobody can tell
 */
export async function recoverMarks(
  error: unknown,
  sheets: readonly MarkSheet[],
  before: SavedState,
  wanted: NonNullable<SavedState["markedCells"]>,
): Promise<void> {
  // An Excel that cannot read the rules cannot tell; then all are taken away.
  if (await areMarked(sheets, wanted).catch(() => false)) return;
  try {
    for (const sheet of sheets) await removeMarks(sheet);
    if (before.marked) await removeComments(sheets);
    await forgetMarks();
  } catch {
    throw new PartialWriteError(error);
  }
  throw new MarksClearedError(error, before.marked);
}

/** Whether these cells were begun to be marked, and as many are: others were taken away before. */
async function areMarked(
  sheets: readonly MarkSheet[],
  wanted: NonNullable<SavedState["markedCells"]>,
): Promise<boolean> {
  return runExcel(async (context) => {
    const state = loadSavedState(context);
    const marks = sheets.map(({ places }) => loadMarks(context, places));
    await context.sync();
    const { marked, markedCells } = state();
    if (!marked || JSON.stringify(markedCells) !== JSON.stringify(wanted)) return false;
    return marks.flatMap((read) => read()).length === Object.values(wanted).flat().length;
  });
}

async function removeComments(sheets: readonly MarkSheet[]): Promise<void> {
  const { isClean } = await replaceComments(
    sheets.map(({ sheetId }) => sheetId),
    [],
  );
  if (!isClean) throw new Error("Comments could not be deleted.");
}

/** Where nothing was ever kept, nothing is written. */
async function forgetMarks(): Promise<void> {
  await runExcel(async (context) => {
    const state = loadSavedState(context);
    await context.sync();
    const { marked, markedCells } = state();
    if (!marked && markedCells === undefined) return;
    if (marked) queueSaveState(context, "marked", false);
    queueSaveState(context, "markedCells", undefined);
    await context.sync();
  });
}
