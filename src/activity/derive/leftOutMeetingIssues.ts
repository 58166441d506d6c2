import { checkSteps } from "../check/checkedRows";
import type { EnteredRow } from "../tables/enteredRow";
import type { Issue } from "../check/issue";
import { meetingFactsReader } from "../tables/meetingFacts";
import type { MeetingRule } from "../check/tableRules";
import { MEETING_COLUMN_IDS, MEETING_TEXT_COLUMNS, type MeetingRow } from "../tables/meetingRow";
import type { CheckContext } from "../check/rule";
import { dateInvalid } from "../check/rules/meetings/dateInvalid";
import { kindUnknown } from "../check/rules/meetings/kindUnknown";
import { municipalityMissing } from "../check/rules/municipalityMissing";
import { municipalityUnknown } from "../check/rules/municipalityUnknown";
import { periodOrder } from "../check/rules/periodOrder";
import { runSteps } from "../slices/steps";

/** Rules for what a meeting cannot be counted without. */
const RULES: readonly MeetingRule[] = [
  dateInvalid,
  periodOrder,
  municipalityMissing,
  municipalityUnknown,
  kindUnknown,
];

/**
 * Issues of meetings that are in no count: those of date, municipality and kind, as no other leaves a meeting out.
 * @param leftOut their row numbers
 */
export function leftOutMeetingIssues(
  meetings: readonly EnteredRow<MeetingRow>[],
  leftOut: readonly number[],
  { contract, statusDate }: Pick<CheckContext, "contract" | "statusDate">,
): Issue[] {
  const numbers = new Set(leftOut);
  const check = { factsReader: meetingFactsReader, rules: RULES, columns: () => MEETING_COLUMN_IDS };
  const context = { contract, statusDate, from: "workbook", textColumns: MEETING_TEXT_COLUMNS } as const;
  const rows = meetings.filter(({ row }) => numbers.has(row));
  const { issues } = runSteps(checkSteps(rows, check, context));
  return issues.filter(({ column }) => column !== "founded");
}
