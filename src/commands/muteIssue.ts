import { isSameMute, muteOf, type Mute } from "../activity/check/mute";
import { remember } from "../excel/identity/memory";
import { judgeFigures, rowOf, type CheckedFigures, type FoundIssue } from "./checkedFigures";
import { failed } from "./commandFailure";

/**
 * Mutes an issue for its cell, with a reason that the workbook keeps; it holds until the cell changes.
 * @throws CommandFailure
 */
export async function muteIssue(
  before: CheckedFigures,
  found: FoundIssue,
  reason: string,
): Promise<CheckedFigures> {
  const mute = muteOf(found.issue, rowOf(found, before.figures), reason);
  return keepMutes(before, [...before.figures.memory.mutes.filter((each) => !isSameMute(each, mute)), mute]);
}

/**
 * Lets a muted issue be told again.
 * @throws CommandFailure
 */
export async function unmuteIssue(before: CheckedFigures, found: FoundIssue): Promise<CheckedFigures> {
  const mute = muteOf(found.issue, rowOf(found, before.figures), "");
  return keepMutes(
    before,
    before.figures.memory.mutes.filter((each) => !isSameMute(each, mute)),
  );
}

async function keepMutes({ figures }: CheckedFigures, mutes: readonly Mute[]): Promise<CheckedFigures> {
  await remember("mutes", mutes).catch((error: unknown) => {
    throw failed(error);
  });
  return judgeFigures({ ...figures, memory: { ...figures.memory, mutes } });
}
