import { isSameMute, createMute, type Mute } from "../activity/check/mute";
import { contractInUse } from "../contract/contractInUse";
import { readLoggedState, saveLoggedState } from "../excel/write/saveLoggedState";
import { issueTexts } from "../language/issues/issues";
import { logging, type LogLine } from "./log/logLine";
import {
  checkReadFigures,
  issueRow,
  tableForPart,
  type CheckedFigures,
  type LocatedIssue,
} from "./steps/checkedFigures";
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
  const line = { action: "mute", ...placeAndTitle(found, before), to: reason } as const;
  return keepMutes(before, line, (mutes) => [...mutes.filter((each) => !isSameMute(each, mute)), mute]);
}

/**
 * Lets a muted issue be reported again.
 * @throws CommandFailure
 */
export async function unmuteIssue(before: CheckedFigures, found: LocatedIssue): Promise<CheckedFigures> {
  const mute = createMute(found.issue, issueRow(found, before.figures), "");
  const line = { action: "unmute", ...placeAndTitle(found, before), to: "" } as const;
  return keepMutes(before, line, (mutes) => mutes.filter((each) => !isSameMute(each, mute)));
}

/** The mutes are read anew before: one that broke off, or a co-author's, is none that was known. */
async function keepMutes(
  { figures }: CheckedFigures,
  line: LogLine,
  change: (mutes: readonly Mute[]) => readonly Mute[],
): Promise<CheckedFigures> {
  try {
    const { state, log } = await readLoggedState();
    const mutes = change(state.mutes);
    await saveLoggedState("mutes", state.mutes, mutes, logging(log, line));
    const lost = figures.lost && { ...figures.lost, mutes: 0 };
    return await checkReadFigures({ ...figures, savedState: { ...figures.savedState, mutes }, lost });
  } catch (error) {
    throw toCommandFailure(error);
  }
}

function placeAndTitle({ part, address, issue }: LocatedIssue, { figures }: CheckedFigures) {
  const sheet = tableForPart(figures, part)?.place.sheetName ?? "";
  const { title } = issueTexts(contractInUse().language).rules[issue.rule];
  return { where: address ? `${sheet}!${address}` : sheet, from: title };
}
