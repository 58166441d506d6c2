import { activityFactsReader, type ActivityContext, type ActivityFacts } from "./activityFacts";
import type { EnteredRow } from "./enteredRow";
import type { ActivityRow } from "./activityRow";
import { isoMonth } from "./isoDay";
import type { Issue } from "./issue";
import { hasNews, valuesOnceEntered, type PlacedRow } from "./placeRow";
import { applyRulesSteps } from "./rule";
import type { ActivityRule } from "./rules/figureRule";
import { figureOutlier } from "./rules/figureOutlier";
import { growthExceedsGuided } from "./rules/growthExceedsGuided";
import { rowGap } from "./rules/rowGap";
import { youngExceedsGuided } from "./rules/youngExceedsGuided";
import { eachInSteps, partOf, type Steps } from "./steps";

/** Rules that compare a figure with others: with those of the sheet too, once the file's have entered. */
export const RULES_IN_SHEET: readonly ActivityRule[] = [
  growthExceedsGuided,
  youngExceedsGuided,
  rowGap,
  figureOutlier,
];

/** Added to the file's row numbers while its rows stand among the sheet's: no sheet has so many rows. */
const FILE_ROWS = 2 ** 24;

/** What comes of a file's news once they stand in the sheet. */
export interface JudgedNews {
  /** What enters after all: without figures of young firms that exceed the guidances. */
  readonly entering: readonly PlacedRow[];
  /** Why those do not. */
  readonly exceeding: readonly Issue[];
  /** What the sheet's own check would say of the rows that enter; errors where they make a figure of the sheet one. */
  readonly issues: readonly Issue[];
}

/**
 * Judges what enters together with what stands in the sheet.
 * @param placed rows with news, in the file's order
 * @param existing the sheet's rows, in the order of their numbers
 */
export function* judgeNews(
  placed: readonly PlacedRow[],
  existing: readonly ActivityFacts[],
  context: ActivityContext,
): Steps<JudgedNews> {
  const readFacts = activityFactsReader(context.contract);
  const candidates: Entering[] = [];
  const enter = (row: PlacedRow) => candidates.push({ row, facts: readFacts(enteredRow(row)) });
  yield* partOf(eachInSteps(placed, enter), 0, 0.2);
  const facts = candidates.map((each) => each.facts);
  const issues = inFile(yield* partOf(applyRulesSteps([youngExceedsGuided], facts, context), 0.2, 0.3));
  const tooMany = new Map(issues.map((issue) => [issue.row, issue]));
  const exceeding: Issue[] = [];
  const entering = candidates.flatMap((candidate): Entering[] => {
    const { young, ...news } = candidate.row.news;
    const issue = tooMany.get(candidate.row.facts.row);
    if (!issue || young === undefined) return [candidate];
    exceeding.push(issue);
    const row = { ...candidate.row, news };
    return hasNews(row) ? [{ row, facts: readFacts(enteredRow(row)) }] : [];
  });
  return {
    entering: entering.map(({ row }) => row),
    exceeding,
    issues: yield* partOf(judgeInSheet(entering, existing, context), 0.3, 1),
  };
}

/** A row with news, and what it means once they have entered. */
interface Entering {
  readonly row: PlacedRow;
  readonly facts: ActivityFacts;
}

function* judgeInSheet(
  entering: readonly Entering[],
  existing: readonly ActivityFacts[],
  context: ActivityContext,
): Steps<Issue[]> {
  if (entering.length === 0) return [];
  const facts = entering.map((each) => each.facts);
  const changed = new Set(entering.map(({ row }) => row.at));
  const sheet = [...existing.filter((each) => !changed.has(each)), ...facts];
  const rowRules = RULES_IN_SHEET.filter(({ row }) => row);
  const tableRules = RULES_IN_SHEET.filter(({ table }) => table);
  const issues = [
    ...(yield* partOf(applyRulesSteps(rowRules, facts, context), 0, 0.3)),
    ...(yield* partOf(applyRulesSteps(tableRules, sheet, context), 0.3, 1)),
  ];
  const months = new Set(entering.map(({ row }) => isoMonth(row.month)));
  return inFile(issues).filter(
    ({ row, expected }) => row !== null || months.has(String(expected).slice(0, "2026-01".length)),
  );
}

/** A row as the sheet would have it. */
function enteredRow(row: PlacedRow): EnteredRow<ActivityRow> {
  const marks = Object.entries(row.at?.marks ?? {}).filter(([column]) => !(column in row.news));
  return {
    row: FILE_ROWS + row.facts.row,
    values: valuesOnceEntered(row),
    ...(marks.length > 0 ? { marks: Object.fromEntries(marks) } : {}),
  };
}

/** Issues of the file's rows, under the file's numbers, and of rows that are absent. */
function inFile(issues: readonly Issue[]): Issue[] {
  return issues.flatMap((issue) => {
    if (issue.row === null) return [issue];
    return issue.row > FILE_ROWS ? [{ ...issue, row: issue.row - FILE_ROWS }] : [];
  });
}
