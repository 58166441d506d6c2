import { loadSavedState, queueSaveState } from "../identity/savedState";
import { readMarks, type FoundMarks } from "../read/readMarks";
import type { TableLocation } from "../read/tableLocation";
import { runExcel } from "../runExcel";
import { PartialWriteError } from "../write/partialWriteError";
import { MarksClearedError } from "./marksClearedError";

/** The marks that stand on some sheets, and whether the workbook says that there are any. */
export interface StandingMarks {
  readonly found: FoundMarks;
  readonly marked: boolean;
}

/** Reads them, in a look and another for comments that are not ours. */
export async function readStandingMarks(
  context: Excel.RequestContext,
  places: readonly TableLocation[],
): Promise<StandingMarks> {
  const state = loadSavedState(context);
  const found = await readMarks(context, places);
  return { found, marked: state().marked };
}

/** Deletes marks with the next request. */
export function queueRemoveMarks({ formats, comments }: FoundMarks): void {
  for (const comment of comments) comment.delete();
  for (const format of formats) format.delete();
}

/**
 * After a break: Excel may have carried out all, nothing, or all up to what it refused. What is half done is taken
 * away, with what stood there before.
 * @param isWhole whether what was to be done is done, as when only the answer was lost
 * @throws the error where all is as it was, MarksClearedError, or PartialWriteError where nobody can tell
 */
export async function recoverMarks(
  error: unknown,
  places: readonly TableLocation[],
  before: StandingMarks,
  isWhole: (now: StandingMarks) => boolean,
): Promise<void> {
  const unsure = () => {
    throw new PartialWriteError(error);
  };
  const now = await runExcel((context) => readStandingMarks(context, places)).catch(unsure);
  if (now.found.identity === before.found.identity && now.marked === before.marked) throw error;
  if (isWhole(now)) return;
  await clearMarks(places, now.marked).catch(unsure);
  const { formats, comments } = before.found;
  throw new MarksClearedError(error, formats.length + comments.length > 0);
}

async function clearMarks(places: readonly TableLocation[], isSaidToBeMarked: boolean): Promise<void> {
  await runExcel(async (context) => {
    queueRemoveMarks(await readMarks(context, places));
    if (isSaidToBeMarked) queueSaveState(context, "marked", false);
    await context.sync();
  });
}
