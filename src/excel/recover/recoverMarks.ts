import { loadSavedState, queueSaveState, type SavedState } from "../identity/savedState";
import { loadMarks } from "../read/load/loadMarks";
import { runExcel } from "../runExcel";
import { isOfRules, removeMarks, type MarkSheet } from "../write/marks/removeMarks";
import { replaceComments } from "../write/marks/replaceComments";
import type { Finding } from "./finding";
import { recover } from "./recover";

type MarkedCells = NonNullable<SavedState["markedCells"]>;

interface MarksSeen {
  /** How many marks stand; `undefined` in an Excel that cannot read the rules. */
  readonly count: number | undefined;
  readonly state: SavedState;
}

/**
 * After a break: Excel may have carried out all, nothing, or all up to what it refused. Where not all marks are there,
 * every one is taken away, with those that stood there before.
 * @param wanted the cells that were to be marked, by their sheets' ids; none where marks were to go
 * @throws the error where all is as it was, PartialWriteError where all marks are gone or nobody can tell
 */
export async function recoverMarks(
  error: unknown,
  sheets: readonly MarkSheet[],
  before: SavedState,
  wanted: MarkedCells | undefined,
): Promise<void> {
  const hadMarks = before.marked || before.markedCells !== undefined;
  let areCleared = false;
  const isBare = ({ count, state }: MarksSeen) => !isSaid(state) && (count === 0 || areCleared);
  await recover(error, {
    look: () => seenMarks(sheets),
    isWhole: (now) => (wanted ? areMarked(now, wanted) : isBare(now)),
    isAsBefore: (now) => wanted !== undefined && !hadMarks && isBare(now),
    mend: async () => {
      for (const sheet of sheets) await removeMarks(sheet);
      if (before.marked) await removeComments(sheets);
      await forgetMarks();
      areCleared = true;
    },
    mendsLater: true,
    otherwise: (now): Finding => ({ kind: isBare(now) ? "marks-cleared" : "unclear" }),
  });
}

async function seenMarks(sheets: readonly MarkSheet[]): Promise<MarksSeen> {
  const state = await runExcel(async (context) => {
    const load = loadSavedState(context);
    await context.sync();
    return load();
  });
  const count = await countMarks(sheets).catch((error: unknown) => {
    if (!isOfRules(error)) throw error;
    return undefined;
  });
  return { count, state };
}

async function countMarks(sheets: readonly MarkSheet[]): Promise<number> {
  return runExcel(async (context) => {
    const marks = sheets.map(({ places }) => loadMarks(context, places));
    await context.sync();
    return marks.flatMap((read) => read()).length;
  });
}

/** Whether these cells were begun to be marked, and as many are: others were taken away before. */
function areMarked({ count, state: { marked, markedCells } }: MarksSeen, wanted: MarkedCells): boolean {
  const isBegun = marked && JSON.stringify(markedCells) === JSON.stringify(wanted);
  return isBegun && count === Object.values(wanted).flat().length;
}

function isSaid({ marked, markedCells }: SavedState): boolean {
  return marked || markedCells !== undefined;
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
