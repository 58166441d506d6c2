import { checkWithoutFixing, fixSteps } from "../check/applyFixes";
import { MEETING_CHECK } from "../check/checkMeetings";
import { checkSteps } from "../check/checkedRows";
import type { EnteredRow } from "../tables/enteredRow";
import { indexMeetings } from "./meetingIndex";
import type { MeetingImportInput, MeetingImportPlan } from "./meetingImport";
import { MEETING_COLUMN_IDS, MEETING_TEXT_COLUMNS, type MeetingRow } from "../tables/meetingRow";
import type { CheckContext } from "../check/rule";
import { withoutColumns } from "./withoutColumns";
import { classifyMeetings } from "./classifyMeetings";
import { subSteps, type Steps } from "../slices/steps";

/** Without the rule for formulas, as the writer enters every text as a text. */
const INCOMING_CHECK = {
  ...MEETING_CHECK,
  rules: MEETING_CHECK.rules.filter(({ id }) => id !== "text-formula"),
};

/**
 * Plans an import of meetings. Meetings are matched by reference where it belongs to one row on each side, otherwise
 * by the whole row, as often as it occurs; entering the plan and planning the same file once more gives nothing to
 * add and nothing to change.
 */
export function* planMeetingImportSteps(given: MeetingImportInput): Steps<MeetingImportPlan> {
  const { existing, contract, sheetColumns, statusDate = Infinity, fix = false } = given;
  const { rows: incoming, lacking } = withoutColumns(given.incoming, MEETING_COLUMN_IDS, sheetColumns);
  const context: CheckContext = { contract, statusDate, from: "file", textColumns: MEETING_TEXT_COLUMNS };
  const check = (rows: readonly EnteredRow<MeetingRow>[]) => checkSteps(rows, INCOMING_CHECK, context);
  const fixing = fix ? fixSteps(incoming, check) : checkWithoutFixing(incoming, check);
  const { changes: fixed, checked } = yield* subSteps(fixing, 0, 0.5);
  const known = yield* subSteps(indexMeetings(existing, contract), 0.5, 0.75);
  const classified = yield* subSteps(classifyMeetings(checked, known, contract.language), 0.75, 1);
  return { ...classified, lacking, fixed };
}
