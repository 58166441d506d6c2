import { activityFactsReader, type ActivityFacts } from "../tables/activityFacts";
import type { ActivityContext, ActivityRule } from "../check/tableRules";
import type { ActivityRow } from "../tables/activityRow";
import { ofTheFile } from "./amongSheetRows";
import type { EnteredRow } from "../tables/enteredRow";
import { isoMonth } from "../values/isoDay";
import type { Issue } from "../check/issue";
import { hasNews, withoutYoung, type PlacedRow } from "./placeRow";
import { applyRulesSteps } from "../check/rule";
import { figureOutlier } from "../check/rules/figureOutlier";
import { growthExceedsGuided } from "../check/rules/growthExceedsGuided";
import { rowGap } from "../check/rules/rowGap";
import { youngExceedsGuided } from "../check/rules/youngExceedsGuided";
import { eachInSteps, partOf, type Steps } from "../slices/steps";

/** Rules that compare a figure with others: with those of the sheet too, once the file's have entered. */
export const RULES_IN_SHEET: readonly ActivityRule[] = [
  growthExceedsGuided,
  youngExceedsGuided,
  rowGap,
  figureOutlier,
];

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
 * @param existing the sheet's rows, numbered behind the file's
 */
export function* judgeNews(
  placed: readonly PlacedRow[],
  existing: readonly ActivityFacts[],
  context: ActivityContext,
): Steps<JudgedNews> {
  const read = activityFactsReader(context.contract);
  const readNews = (row: PlacedRow) => (row.news === row.facts.values ? row.facts : read(onceEntered(row)));
  const candidates: ActivityFacts[] = [];
  yield* partOf(
    eachInSteps(placed, (row) => candidates.push(readNews(row))),
    0,
    0.2,
  );
  const issues = yield* partOf(applyRulesSteps([youngExceedsGuided], candidates, context), 0.2, 0.3);
  const tooYoung = new Map(issues.map((issue) => [issue.row, issue]));
  const exceeding: Issue[] = [];
  const entering: PlacedRow[] = [];
  const facts: ActivityFacts[] = [];
  placed.forEach((row, index) => {
    const issue = tooYoung.get(row.facts.row);
    const exceeds = issue !== undefined && (row.news.young ?? null) !== null;
    if (exceeds) exceeding.push(issue);
    const enters = exceeds ? withoutYoung(row) : row;
    const means = exceeds ? readNews(enters) : candidates[index];
    if (!means || !hasNews(enters)) return;
    entering.push(enters);
    facts.push(means);
  });
  const told = yield* partOf(judgeInSheet({ entering, facts }, existing, context), 0.3, 1);
  return { entering, exceeding, issues: told };
}

/** A row as the sheet has it in the end, under its number in the file. */
function onceEntered({ facts, at, news, month, municipality }: PlacedRow): EnteredRow<ActivityRow> {
  const { row } = facts;
  if (!at) return { row, values: news };
  const values = { ...at.values, ...news, period: month, municipality: municipality.name };
  if (!at.marks) return { row, values };
  const marks = Object.entries(at.marks).filter(([column]) => !(column in news));
  return { row, values, marks: Object.fromEntries(marks) };
}

function* judgeInSheet(
  news: { readonly entering: readonly PlacedRow[]; readonly facts: readonly ActivityFacts[] },
  existing: readonly ActivityFacts[],
  context: ActivityContext,
): Steps<Issue[]> {
  if (news.entering.length === 0) return [];
  const changed = new Set(news.entering.flatMap(({ at }) => at ?? []));
  const sheet = [...existing.filter((facts) => !changed.has(facts)), ...news.facts];
  const rowRules = RULES_IN_SHEET.filter(({ row }) => row);
  const tableRules = RULES_IN_SHEET.filter(({ table }) => table);
  const issues = [
    ...(yield* partOf(applyRulesSteps(rowRules, news.facts, context), 0, 0.3)),
    ...(yield* partOf(applyRulesSteps(tableRules, sheet, context), 0.3, 1)),
  ];
  const months = new Set(Array.from(new Set(news.entering.map(({ month }) => month)), isoMonth));
  return ofTheFile(issues).filter(
    ({ row, expected }) => row !== null || months.has(String(expected).slice(0, "2026-01".length)),
  );
}
