import { isSameMute, createMute, type Mute } from "../activity/check/mute";
import { readSavedState, saveState } from "../excel/identity/savedState";
import { checkReadFigures, issueRow, type CheckedFigures, type LocatedIssue } from "./steps/checkedFigures";
import { toCommandFailure } from "./steps/commandFailure";

/**
 * Mutes an issue for its cell, with a reason that the workbook keeps; it holds until the cell changes.
 * @throws CommandFailure
 */
export async function muteIssue(
  before: CheckedFigures,
  found: LocatedIssue,
  reason: string,
): Promise<CheckedFigures> {
  const mute = createMute(found.issue, issueRow(found, before.figures), reason);
  return keepMutes(before, (mutes) => [...mutes.filter((each) => !isSameMute(each, mute)), mute]);
}

/**
 * Lets a muted issue be reported again.
 * @throws CommandFailure
 */
export async function unmuteIssue(before: CheckedFigures, found: LocatedIssue): Promise<CheckedFigures> {
  const mute = createMute(found.issue, issueRow(found, before.figures), "");
  return keepMutes(before, (mutes) => mutes.filter((each) => !isSameMute(each, mute)));
}

/** The mutes are read anew before: one that broke off, or a co-author's, is none that was known. */
async function keepMutes(
  { figures }: CheckedFigures,
  change: (mutes: readonly Mute[]) => readonly Mute[],
): Promise<CheckedFigures> {
  try {
    const mutes = change((await readSavedState()).mutes);
    await saveState("mutes", mutes);
    return checkReadFigures({ ...figures, savedState: { ...figures.savedState, mutes } });
  } catch (error) {
    throw toCommandFailure(error);
  }
}
