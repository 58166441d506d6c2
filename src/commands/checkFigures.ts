import type { WorkControl } from "../activity/slices/inSlices";
import { findEntered, type EnteredFigures, type UnchangedTables } from "../excel/read/readEntered";
import { checkReadFigures, type CheckedFigures } from "./steps/checkedFigures";
import { toCommandFailure } from "./steps/commandFailure";
import { lookForUnfinished } from "./steps/lookForUnfinished";
import { unlessBrokenOff } from "./steps/unlessBrokenOff";
import { readFiguresForCheck } from "./steps/readFiguresForCheck";

export type CheckOutcome =
  | ({ readonly kind: "checked" } & CheckedFigures)
  /** The contract's sheets are not in the workbook. */
  | { readonly kind: "no-workbook" };

/**
 * Judges all entered figures of the workbook by every rule: a look for the tables, and one read of them.
 * @param before what was found last time, which spares the look as long as the tables are still there
 * @param changed the ids of all sheets in which cells have changed since; the rows of others are not read again
 * @throws CommandFailure, where it was cancelled too
 */
export async function checkFigures(
  before?: CheckedFigures,
  changed?: ReadonlySet<string>,
  control: WorkControl = {},
): Promise<CheckOutcome> {
  try {
    const known =
      before &&
      (await readFiguresForCheck(
        before.figures.places,
        changed && unchangedTables(before.figures, changed),
      ).catch(unlessBrokenOff));
    if (known) return { kind: "checked", ...(await checkReadFigures(known, control)) };
    const places = await findEntered();
    if (!places) return { kind: "no-workbook" };
    await lookForUnfinished(places);
    return { kind: "checked", ...(await checkReadFigures(await readFiguresForCheck(places), control)) };
  } catch (error) {
    throw toCommandFailure(error);
  }
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
