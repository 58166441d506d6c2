import type { EnteredRow } from "./enteredRow";
import { sortIssues, type Issue } from "./issue";
import { meetingFactsReader, type MeetingRule } from "./meetingFacts";
import { MEETING_COLUMNS, MEETING_TEXT_COLUMNS, type MeetingRow } from "./meetingRow";
import { applyRulesSteps, type CheckContext } from "./rule";
import { dateInvalid } from "./rules/dateInvalid";
import { kindUnknown } from "./rules/kindUnknown";
import { municipalityMissing } from "./rules/municipalityMissing";
import { municipalityUnknown } from "./rules/municipalityUnknown";
import { runSteps } from "./steps";

/** What a meeting cannot be counted without. */
const RULES: readonly MeetingRule[] = [dateInvalid, municipalityMissing, municipalityUnknown, kindUnknown];

/**
 * What the check says of meetings that are in no count: of date, municipality and kind, for the rest is no
 * reason to leave one out.
 * @param leftOut their row numbers
 */
export function meetingFaults(
  meetings: readonly EnteredRow<MeetingRow>[],
  leftOut: readonly number[],
  { contract, statusDate }: Pick<CheckContext, "contract" | "statusDate">,
): Issue[] {
  const numbers = new Set(leftOut);
  const facts = meetings.filter(({ row }) => numbers.has(row)).map(meetingFactsReader(contract));
  const context = { contract, statusDate, from: "workbook", textColumns: MEETING_TEXT_COLUMNS } as const;
  const issues = runSteps(applyRulesSteps(RULES, facts, context)).filter(
    ({ column }) => column !== "founded",
  );
  return sortIssues(issues, MEETING_COLUMNS);
}
