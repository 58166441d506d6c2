import { issueSteps } from "./checkedRows";
import type { EnteredRow } from "../tables/enteredRow";
import type { Issue } from "./issue";
import { meetingFactsReader } from "../tables/meetingFacts";
import type { MeetingRule } from "./tableRules";
import { MEETING_COLUMN_IDS, MEETING_TEXT_COLUMNS, type MeetingRow } from "../tables/meetingRow";
import type { CheckContext } from "./rule";
import { cvrChecksum } from "./rules/meetings/cvrChecksum";
import { cvrForm } from "./rules/meetings/cvrForm";
import { cvrMissing } from "./rules/meetings/cvrMissing";
import { dateFuture } from "./rules/meetings/dateFuture";
import { dateInvalid } from "./rules/meetings/dateInvalid";
import { growthUnknown } from "./rules/meetings/growthUnknown";
import { kindUnknown } from "./rules/meetings/kindUnknown";
import { meetingDuplicate } from "./rules/meetings/meetingDuplicate";
import { municipalityMissing } from "./rules/municipalityMissing";
import { municipalitySpelling } from "./rules/municipalitySpelling";
import { municipalityUnknown } from "./rules/municipalityUnknown";
import { periodOrder } from "./rules/periodOrder";
import { referenceShared } from "./rules/meetings/referenceShared";
import { rowLength } from "./rules/rowLength";
import { rowSum } from "./rules/rowSum";
import { textEncoding } from "./rules/textEncoding";
import { textFormula } from "./rules/textFormula";
import { runSteps, type Steps } from "../slices/steps";

/** Every rule for the table Forløb. */
const MEETING_RULES: readonly MeetingRule[] = [
  dateInvalid,
  dateFuture,
  periodOrder,
  rowLength,
  rowSum,
  cvrForm,
  cvrChecksum,
  cvrMissing,
  municipalityMissing,
  municipalityUnknown,
  municipalitySpelling,
  kindUnknown,
  growthUnknown,
  meetingDuplicate,
  referenceShared,
  textEncoding,
  textFormula,
];

/** Every rule for Forløb, and what they need. */
export const MEETING_CHECK = {
  factsReader: meetingFactsReader,
  rules: MEETING_RULES,
  columns: () => MEETING_COLUMN_IDS,
};

type Given = Omit<CheckContext, "textColumns">;

/** Judges rows of Forløb by every rule; the answer does not depend on their order. */
export function checkMeetings(rows: readonly EnteredRow<MeetingRow>[], given: Given): readonly Issue[] {
  return runSteps(meetingIssueSteps(rows, given));
}

/** The same in steps. */
export function meetingIssueSteps(
  rows: readonly EnteredRow<MeetingRow>[],
  given: Given,
): Steps<readonly Issue[]> {
  return issueSteps(rows, MEETING_CHECK, { ...given, textColumns: MEETING_TEXT_COLUMNS });
}
