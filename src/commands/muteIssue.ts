import { isSameMute, createMute, type Mute } from "../activity/check/mute";
import { saveState } from "../excel/identity/savedState";
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
  return keepMutes(before, [
    ...before.figures.savedState.mutes.filter((each) => !isSameMute(each, mute)),
    mute,
  ]);
}

/**
 * Lets a muted issue be reported again.
 * @throws CommandFailure
 */
export async function unmuteIssue(before: CheckedFigures, found: LocatedIssue): Promise<CheckedFigures> {
  const mute = createMute(found.issue, issueRow(found, before.figures), "");
  return keepMutes(
    before,
    before.figures.savedState.mutes.filter((each) => !isSameMute(each, mute)),
  );
}

async function keepMutes({ figures }: CheckedFigures, mutes: readonly Mute[]): Promise<CheckedFigures> {
  await saveState("mutes", mutes).catch((error: unknown) => {
    throw toCommandFailure(error);
  });
  return checkReadFigures({ ...figures, savedState: { ...figures.savedState, mutes } });
}
