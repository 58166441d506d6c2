import { checkSteps } from "../check/checkedRows";
import type { EnteredRow } from "../tables/enteredRow";
import type { Issue } from "../check/issue";
import { meetingFactsReader } from "../tables/meetingFacts";
import type { MeetingRule } from "../check/tableRules";
import { MEETING_COLUMNS, MEETING_TEXT_COLUMNS, type MeetingRow } from "../tables/meetingRow";
import type { CheckContext } from "../check/rule";
import { dateInvalid } from "../check/rules/dateInvalid";
import { kindUnknown } from "../check/rules/kindUnknown";
import { municipalityMissing } from "../check/rules/municipalityMissing";
import { municipalityUnknown } from "../check/rules/municipalityUnknown";
import { runSteps } from "../slices/steps";

/** What a meeting cannot be counted without. */
const RULES: readonly MeetingRule[] = [dateInvalid, municipalityMissing, municipalityUnknown, kindUnknown];

/**
 * What the check says of meetings that are in no count: of date, municipality and kind, for the rest is no
 * reason to leave one out.
 * @param leftOut their row numbers
 */
export function leftOutMeetingIssues(
  meetings: readonly EnteredRow<MeetingRow>[],
  leftOut: readonly number[],
  { contract, statusDate }: Pick<CheckContext, "contract" | "statusDate">,
): Issue[] {
  const numbers = new Set(leftOut);
  const check = { factsReader: meetingFactsReader, rules: RULES, columns: MEETING_COLUMNS };
  const context = { contract, statusDate, from: "workbook", textColumns: MEETING_TEXT_COLUMNS } as const;
  const rows = meetings.filter(({ row }) => numbers.has(row));
  const { issues } = runSteps(checkSteps(rows, check, context));
  return issues.filter(({ column }) => column !== "founded");
}
