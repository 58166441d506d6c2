import type { Contract } from "../../contract/contract";
import { forEachInSteps, subSteps, type Steps } from "../slices/steps";
import type { RowFacts } from "../tables/rowFacts";
import type { Issue, RuleId, Severity } from "./issue";

/** What rows are judged against. */
export interface CheckContext {
  readonly contract: Contract;
  /** The date of status as an Excel serial number, a whole day. */
  readonly statusDate: number;
  /** A text in a file may become a formula, one in a workbook no longer. */
  readonly from: "file" | "workbook";
  /** Columns that the file or table has; without it, all. */
  readonly columns?: ReadonlySet<string>;
  readonly textColumns: readonly string[];
}

/** Hands an issue in; the rule's name and severity are added. */
export type Report = (issue: Omit<Issue, "rule" | "severity">) => void;

/** Judges what only shows across rows: sees each row once, in the order of their numbers, and then ends. */
export interface TableRulePass<Facts extends RowFacts> {
  readonly add: (facts: Facts) => void;
  readonly finish?: () => void;
}

/** One rule for entered figures. All rules share one pass over the rows, so that no rule keeps more than it needs. */
export interface Rule<Facts extends RowFacts = RowFacts, Context extends CheckContext = CheckContext> {
  readonly id: RuleId;
  readonly severity: Severity;
  /** A fact that clears a row: `row` would find nothing in it, and is not asked. Most rows have nothing wrong. */
  readonly skippedWhen?: "hasValidKey" | "hasValidFigures" | "hasSafeTexts";
  /** Judges a row by itself. */
  readonly row?: (facts: Facts, report: Report, context: Context) => void;
  /** Begins to judge a table of so many rows; `undefined` where there is nothing to judge it by. */
  readonly table?: (report: Report, context: Context, count: number) => TableRulePass<Facts> | undefined;
}

/** All rules over rows in the order of their numbers; the issues come unsorted. */
export function* applyRulesSteps<Facts extends RowFacts, Context extends CheckContext>(
  rules: readonly Rule<Facts, Context>[],
  rows: readonly Facts[],
  context: Context,
): Steps<Issue[]> {
  return yield* applyRulesToEach(rules, rows, (facts) => facts, context);
}

/** The pass over the rows takes about this share of all rules' time. */
const ROWS_PASSED = 0.8;

/**
 * The same on rows whose facts are read on the way: nobody keeps them, unless a rule or `read` does.
 * @param read is asked once for each row
 */
export function* applyRulesToEach<Row, Facts extends RowFacts, Context extends CheckContext>(
  rules: readonly Rule<Facts, Context>[],
  rows: readonly Row[],
  read: (row: Row) => Facts,
  context: Context,
): Steps<Issue[]> {
  const issues: Issue[] = [];
  const judges = rules.map(({ id, severity, skippedWhen, row, table }) => {
    const report: Report = (issue) => {
      issues.push({ rule: id, severity, ...issue });
    };
    return { skippedWhen, row, report, across: table?.(report, context, rows.length) };
  });
  const rowJudges = judges.flatMap(({ skippedWhen, row, report }) =>
    row ? [{ skippedWhen, judge: row, report }] : [],
  );
  const always = rowJudges.filter(({ skippedWhen }) => skippedWhen === undefined);
  const ofPlace = rowJudges.filter(({ skippedWhen }) => skippedWhen === "hasValidKey");
  const ofTexts = rowJudges.filter(({ skippedWhen }) => skippedWhen === "hasSafeTexts");
  const ofFigures = rowJudges.filter(({ skippedWhen }) => skippedWhen === "hasValidFigures");
  const acrossRows = judges.flatMap(({ across }) => across ?? []);
  const judgeRow = (row: Row) => {
    const facts = read(row);
    for (const { judge, report } of always) judge(facts, report, context);
    if (!facts.hasValidKey) for (const { judge, report } of ofPlace) judge(facts, report, context);
    if (!facts.hasSafeTexts) for (const { judge, report } of ofTexts) judge(facts, report, context);
    if (!facts.hasValidFigures) for (const { judge, report } of ofFigures) judge(facts, report, context);
    for (const across of acrossRows) across.add(facts);
  };
  yield* subSteps(forEachInSteps(rows, judgeRow), 0, ROWS_PASSED);
  for (const { finish: end } of acrossRows) {
    end?.();
    yield ROWS_PASSED;
  }
  return issues;
}

/** Rows in the order of their numbers, so that "the first" means the same however they were handed over. */
export function inRowOrder<Row extends { readonly row: number }>(rows: readonly Row[]): readonly Row[] {
  let before = -Infinity;
  for (const { row } of rows) {
    if (row < before) return [...rows].sort((a, b) => a.row - b.row);
    before = row;
  }
  return rows;
}
