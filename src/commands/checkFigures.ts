import { runStepsInSlices, type Progress, type WorkControl } from "../activity/slices/inSlices";
import {
  findEntered,
  type EnteredFigures,
  type EnteredSheets,
  type UnchangedTables,
} from "../excel/read/readEntered";
import { checkedFiguresSteps, type CheckedFigures } from "./steps/checkedFigures";
import { toCommandFailure } from "./steps/commandFailure";
import { lookForUnfinished } from "./steps/recover/lookForUnfinished";
import { rethrowBrokenOff } from "./steps/recover/rethrowBrokenOff";
import { readFiguresForCheck } from "./steps/readFiguresForCheck";

export type CheckOutcome =
  | ({ readonly kind: "checked" } & CheckedFigures)
  /** The contract's sheets are not in the workbook. */
  | { readonly kind: "no-workbook" };

/** How far a check has come, in rows: of the table that is being read, then of all. */
export interface CheckProgress extends Progress {
  readonly phase: "reading" | "judging";
}

/** How a check is watched and cancelled. */
export interface CheckControl extends Pick<WorkControl, "signal"> {
  readonly progress?: (progress: CheckProgress) => void;
}

/**
 * Judges all entered figures of the workbook by every rule: a look for the tables, and one read of them.
 * @param before what was found last time, which spares the look as long as the tables are still there
 * @param changed the ids of all sheets in which cells have changed since; the rows of others are not read again
 * @throws CommandFailure, where it was cancelled too
 */
export async function checkFigures(
  before?: CheckedFigures,
  changed?: ReadonlySet<string>,
  control: CheckControl = {},
): Promise<CheckOutcome> {
  const read = (places: EnteredSheets, unchanged?: UnchangedTables) =>
    readFiguresForCheck(places, unchanged, inPhase("reading", control));
  try {
    const known =
      before &&
      (await read(before.figures.places, changed && unchangedTables(before.figures, changed)).catch(
        rethrowBrokenOff,
      ));
    if (known) return await judge(known, control);
    control.signal?.throwIfAborted();
    const places = await findEntered();
    if (!places) return { kind: "no-workbook" };
    await lookForUnfinished(places);
    return await judge(await read(places), control);
  } catch (error) {
    throw toCommandFailure(error);
  }
}

async function judge(figures: EnteredFigures, control: CheckControl): Promise<CheckOutcome> {
  const rows = figures.activity.rows.length + (figures.meetings?.rows.length ?? 0);
  const { signal, progress } = inPhase("judging", control);
  const ofRows = ({ done, of }: Progress) => progress?.({ done: Math.floor((rows * done) / of), of: rows });
  const checked = await runStepsInSlices(checkedFiguresSteps(figures), {
    ...(signal && { signal }),
    progress: ofRows,
  });
  return { kind: "checked", ...checked };
}

function inPhase(phase: CheckProgress["phase"], { signal, progress }: CheckControl): WorkControl {
  return {
    ...(signal && { signal }),
    ...(progress && { progress: (made) => progress({ phase, ...made }) }),
  };
}

function unchangedTables(
  { activity, meetings }: EnteredFigures,
  changed: ReadonlySet<string>,
): UnchangedTables {
  return {
    ...(changed.has(activity.place.sheetId) ? {} : { activity }),
    ...(meetings && !changed.has(meetings.place.sheetId) ? { meetings } : {}),
  };
}
