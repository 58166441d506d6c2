import { activityFactsReader, type ActivityFacts } from "../tables/activityFacts";
import type { ActivityContext, ActivityRule } from "../check/tableRules";
import type { ActivityRow } from "../tables/activityRow";
import { fileIssues } from "./sheetRowOffset";
import type { EnteredRow } from "../tables/enteredRow";
import { isoMonth } from "../values/isoDay";
import type { Issue } from "../check/issue";
import { hasNewValues, withoutYoung, type MatchedRow } from "./matchRow";
import { applyRulesSteps } from "../check/rule";
import { figureOutlier } from "../check/rules/figureOutlier";
import { growthExceedsGuided } from "../check/rules/growthExceedsGuided";
import { absentPlace } from "../check/absentRows";
import { rowGap } from "../check/rules/rowGap";
import { youngExceedsGuided } from "../check/rules/youngExceedsGuided";
import { forEachInSteps, subSteps, type Steps } from "../slices/steps";

/** Rules applied later: they compare a figure with others, those of the sheet included. */
export const RULES_IN_SHEET: readonly ActivityRule[] = [
  growthExceedsGuided,
  youngExceedsGuided,
  rowGap,
  figureOutlier,
];

/** A file's new values, judged as they will stand in the sheet. */
export interface CheckedNewValues {
  /** Rows that enter, without figures of young firms that exceed the guidances. */
  readonly entering: readonly MatchedRow[];
  /** The issues that keep those figures out. */
  readonly exceeding: readonly Issue[];
  /** Issues that the sheet's own check would find in the rows that enter, errors among them. */
  readonly issues: readonly Issue[];
}

/**
 * Judges new values together with the sheet's rows.
 * @param placed rows with new values, in the file's order
 * @param existing the sheet's rows, numbered after the file's
 */
export function* checkNewValues(
  placed: readonly MatchedRow[],
  existing: readonly ActivityFacts[],
  context: ActivityContext,
): Steps<CheckedNewValues> {
  const read = activityFactsReader(context.contract);
  const readNewValues = (row: MatchedRow) =>
    row.newValues === row.facts.values ? row.facts : read(onceEntered(row));
  const candidates: ActivityFacts[] = [];
  yield* subSteps(
    forEachInSteps(placed, (row) => candidates.push(readNewValues(row))),
    0,
    0.2,
  );
  const issues = yield* subSteps(applyRulesSteps([youngExceedsGuided], candidates, context), 0.2, 0.3);
  const tooYoung = new Map(issues.map((issue) => [issue.row, issue]));
  const exceeding: Issue[] = [];
  const entering: MatchedRow[] = [];
  const facts: ActivityFacts[] = [];
  placed.forEach((row, index) => {
    const issue = tooYoung.get(row.facts.row);
    const exceeds = issue !== undefined && (row.newValues.young ?? null) !== null;
    if (exceeds) exceeding.push(issue);
    const enters = exceeds ? withoutYoung(row) : row;
    const means = exceeds ? readNewValues(enters) : candidates[index];
    if (!means || !hasNewValues(enters)) return;
    entering.push(enters);
    facts.push(means);
  });
  const sheetIssues = yield* subSteps(checkInSheet({ entering, facts }, existing, context), 0.3, 1);
  return { entering, exceeding, issues: sheetIssues };
}

/** A row as it will stand in the sheet, under its number in the file. */
function onceEntered({ facts, at, newValues, month, municipality }: MatchedRow): EnteredRow<ActivityRow> {
  const { row } = facts;
  if (!at) return { row, values: newValues };
  const values = { ...at.values, ...newValues, period: month, municipality: municipality.name };
  if (!at.marks) return { row, values };
  const marks = Object.entries(at.marks).filter(([column]) => !(column in newValues));
  return { row, values, marks: Object.fromEntries(marks) };
}

function* checkInSheet(
  newValues: { readonly entering: readonly MatchedRow[]; readonly facts: readonly ActivityFacts[] },
  existing: readonly ActivityFacts[],
  context: ActivityContext,
): Steps<Issue[]> {
  if (newValues.entering.length === 0) return [];
  const changed = new Set(newValues.entering.flatMap(({ at }) => at ?? []));
  const sheet = [...existing.filter((facts) => !changed.has(facts)), ...newValues.facts];
  const rowRules = RULES_IN_SHEET.filter(({ row }) => row);
  const tableRules = RULES_IN_SHEET.filter(({ table }) => table);
  const issues = [
    ...(yield* subSteps(applyRulesSteps(rowRules, newValues.facts, context), 0, 0.3)),
    ...(yield* subSteps(applyRulesSteps(tableRules, sheet, context), 0.3, 1)),
  ];
  const months = new Set(Array.from(new Set(newValues.entering.map(({ month }) => month)), isoMonth));
  return fileIssues(issues).filter((issue) => issue.row !== null || months.has(absentPlace(issue).month));
}
