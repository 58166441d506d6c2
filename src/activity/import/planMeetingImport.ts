import { asTheyAre, fixSteps } from "../check/applyFix";
import { MEETING_CHECK } from "../check/checkMeetings";
import { checkSteps } from "../check/checkedRows";
import type { EnteredRow } from "../tables/enteredRow";
import { inSlices, type Onlooker } from "../slices/inSlices";
import { knownMeetings } from "./knownMeetings";
import type { MeetingImport, MeetingImportPlan } from "./meetingImport";
import { MEETING_TEXT_COLUMNS, type MeetingRow } from "../tables/meetingRow";
import type { CheckContext } from "../check/rule";
import { sortMeetings } from "./sortMeetings";
import { partOf, runSteps, type Steps } from "../slices/steps";

/**
 * What an import of meetings does to the sheet. A meeting is known again by its reference where that is of one
 * row alone on both sides, else by its whole row, as often as it stands there; entering the plan and planning
 * the same file once more gives nothing to add and nothing to change.
 */
export function planMeetingImport(given: MeetingImport): MeetingImportPlan {
  return runSteps(planMeetingSteps(given));
}

/** The same while the page stays alive. */
export function planMeetingImportInSlices(
  given: MeetingImport,
  onlooker: Onlooker = {},
): Promise<MeetingImportPlan> {
  return inSlices(planMeetingSteps(given), onlooker);
}

/** The writer enters every text as the text it is. */
const INCOMING_CHECK = {
  ...MEETING_CHECK,
  rules: MEETING_CHECK.rules.filter(({ id }) => id !== "text-formula"),
};

function* planMeetingSteps(given: MeetingImport): Steps<MeetingImportPlan> {
  const { existing, incoming, contract, statusDate = Infinity, fix = false } = given;
  const context: CheckContext = { contract, statusDate, from: "file", textColumns: MEETING_TEXT_COLUMNS };
  const check = (rows: readonly EnteredRow<MeetingRow>[]) => checkSteps(rows, INCOMING_CHECK, context);
  const mended = fix ? fixSteps(incoming, check) : asTheyAre(incoming, check);
  const { changes: fixed, checked } = yield* partOf(mended, 0, 0.5);
  const known = yield* partOf(knownMeetings(existing, contract), 0.5, 0.75);
  const sorted = yield* partOf(sortMeetings(checked, known, contract.language), 0.75, 1);
  return { ...sorted, fixed };
}
