import { activityFactsReader } from "../../activity/tables/activityFacts";
import { checkActivity } from "../../activity/check/checkActivity";
import { lockedByPlace, lockFigures, type LockedPeriods } from "../../activity/check/lockedFigures";
import { contractInUse } from "../../contract/contractInUse";
import type { EnteredFigures } from "../../excel/read/readEntered";
import { saveLocked } from "../../excel/write/saveLocked";
import { lockLogging } from "../log/lockLogging";
import { missingFigureColumns } from "../steps/missingFigureColumns";
import { checkReadFigures, type CheckedFigures } from "../steps/checkedFigures";
import { toCommandFailure } from "../steps/commandFailure";
import { givenReason } from "../steps/reasonMissing";
import { readFiguresForCheck } from "../steps/readFiguresForCheck";

/**
 * Locks all periods up to a month: their figures are kept as they stand now and go on counting, and a later change of
 * one is an error that can be taken back. Locking the same months again changes nothing, unless the file has lost that
 * they are. Nothing on the sheet is closed. When it was done and why is kept with it.
 * @param until the first of the month as an Excel serial number
 * @param reason in the user's words; may be blank, unless months that are closed are open from then on
 * @param report the report that used the figures, as its sheet is called, where that is known
 * @throws CommandFailure
 */
export async function lockPeriods(
  before: CheckedFigures,
  until: number,
  reason = "",
  report?: string,
): Promise<CheckedFigures> {
  return saveLocks(before, until, reason, report);
}

/**
 * Unlocks all periods: what stands on the sheet counts again.
 * @param reason in the user's words; whoever reads the figures later wants to know
 * @throws CommandFailure
 */
export async function unlockPeriods(before: CheckedFigures, reason: string): Promise<CheckedFigures> {
  return saveLocks(before, undefined, reason);
}

async function saveLocks(
  before: CheckedFigures,
  until: number | undefined,
  reason: string,
  report?: string,
): Promise<CheckedFigures> {
  try {
    const figures = await readFiguresForCheck(before.figures.places);
    // A missing column cannot be kept: its figures would be locked as blanks.
    const missing = until === undefined ? undefined : missingFigureColumns(figures.activity);
    if (missing) throw missing;
    const { locked: earlier } = figures.savedState;
    // Months that are closed keep the figures that they were closed with: there is nothing to close, and to log.
    const isClosed = until !== undefined && until === earlier?.until && !figures.lost?.locked;
    if (isClosed) return await checkReadFigures(figures);
    const opens = until === undefined || until < (earlier?.until ?? until);
    const locked = until === undefined ? undefined : lockedUntil(figures, until);
    const entry = {
      at: new Date().toISOString(),
      until: until ?? null,
      reason: opens ? givenReason(reason) : reason.trim(),
      ...(report === undefined ? {} : { report }),
    };
    const lockHistory = await saveLocked(
      figures.places,
      locked,
      [...(figures.lost?.history ?? []), entry],
      lockLogging(figures, entry),
    );
    const savedState = { ...figures.savedState, locked, lockHistory };
    return await checkReadFigures({ ...figures, savedState, lost: undefined });
  } catch (error) {
    throw toCommandFailure(error);
  }
}

/** The figures of all months up to one, as they count. */
function lockedUntil({ activity, statusDate, savedState }: EnteredFigures, until: number): LockedPeriods {
  const contract = contractInUse();
  const issues = checkActivity(activity.rows, {
    contract,
    statusDate,
    from: "workbook",
    columns: activity.columns,
    locked: lockedByPlace(savedState.locked),
  });
  return lockFigures(activity.rows.map(activityFactsReader(contract)), issues, until, savedState.locked);
}
