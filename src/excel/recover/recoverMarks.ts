import { loadSavedState, queueSaveState } from "../identity/savedState";
import { readMarks, type FoundMarks } from "../read/readMarks";
import type { TableLocation } from "../read/tableLocation";
import { runExcel } from "../runExcel";
import type { Finding } from "./finding";
import { recover } from "./recover";

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
 * After a break: what is half done is taken away, with what stood there before.
 * @param isWhole whether what was to be done is done, as when only the answer was lost
 * @throws the error where all is as it was, PartialWriteError where all marks are gone or nobody can tell
 */
export async function recoverMarks(
  error: unknown,
  places: readonly TableLocation[],
  before: StandingMarks,
  isWhole: (now: StandingMarks) => boolean,
): Promise<void> {
  await recover(error, {
    look: () => runExcel((context) => readStandingMarks(context, places)),
    isWhole,
    isAsBefore: ({ found, marked }) => found.identity === before.found.identity && marked === before.marked,
    mend: ({ marked }) => clearMarks(places, marked),
    mendsLater: true,
    otherwise: ({ found, marked }): Finding => ({
      kind: hasMarks(found) || marked ? "unclear" : "marks-cleared",
    }),
  });
}

function hasMarks({ formats, comments }: FoundMarks): boolean {
  return formats.length + comments.length > 0;
}

async function clearMarks(places: readonly TableLocation[], isSaidToBeMarked: boolean): Promise<void> {
  await runExcel(async (context) => {
    queueRemoveMarks(await readMarks(context, places));
    if (isSaidToBeMarked) queueSaveState(context, "marked", false);
    await context.sync();
  });
}
