import type { Contract } from "../../contract/contract";
import { forEachInSteps, subSteps, type Steps } from "../slices/steps";
import type { RowFacts } from "../tables/rowFacts";
import type { Issue, RuleId, Severity } from "./issue";

/** The contract, dates and columns that rows are judged by. */
export interface CheckContext {
  readonly contract: Contract;
  /** The date of status as an Excel serial number, a whole day. */
  readonly statusDate: number;
  /** A text in a file may still become a formula; in a workbook it already is one or not. */
  readonly from: "file" | "workbook";
  /** The columns of the file or table; absent, all of them. */
  readonly columns?: ReadonlySet<string>;
  readonly textColumns: readonly string[];
}

/** Reports an issue; the rule's id and severity are added. */
export type Report = (issue: Omit<Issue, "rule" | "severity">) => void;

/** One pass of a rule that compares rows: it receives each row once, in the order of their numbers. */
interface TableRulePass<Facts extends RowFacts> {
  readonly add: (facts: Facts) => void;
  readonly finish?: () => void;
}

/** One rule for entered figures. All rules share one pass over the rows, so that no rule keeps more than it needs. */
export interface Rule<Facts extends RowFacts = RowFacts, Context extends CheckContext = CheckContext> {
  readonly id: RuleId;
  readonly severity: Severity;
  /** Whether it sees rows that hold no data, or that do not fit their header, too or alone: no others see those. */
  readonly seesAside?: "too" | "only";
  /** A fact that rules out every issue of `row`, which is then not called. Most rows have nothing wrong. */
  readonly skippedWhen?: "hasValidKey" | "hasValidFigures" | "hasSafeTexts";
  /** Judges a row by itself. */
  readonly row?: (facts: Facts, report: Report, context: Context) => void;
  /** Starts a pass over a table of so many rows; `undefined` where the rule does not apply. */
  readonly table?: (report: Report, context: Context, count: number) => TableRulePass<Facts> | undefined;
}

/** Applies all rules to rows in the order of their numbers; the issues come unsorted. */
export function* applyRulesSteps<Facts extends RowFacts, Context extends CheckContext>(
  rules: readonly Rule<Facts, Context>[],
  rows: readonly Facts[],
  context: Context,
): Steps<Issue[]> {
  return yield* applyRulesToEach(rules, rows, (facts) => facts, context);
}

/** The share of the work done once every row has been visited. */
const ROWS_PASSED = 0.8;

/**
 * The same for rows whose facts are read on the way and kept by nobody, unless a rule or `read` keeps them.
 * @param read called once for each row
 */
export function* applyRulesToEach<Row, Facts extends RowFacts, Context extends CheckContext>(
  rules: readonly Rule<Facts, Context>[],
  rows: readonly Row[],
  read: (row: Row) => Facts,
  context: Context,
): Steps<Issue[]> {
  const issues: Issue[] = [];
  const judges = rules.map(({ id, severity, seesAside, skippedWhen, row, table }) => {
    const report: Report = (issue) => {
      issues.push({ rule: id, severity, ...issue });
    };
    return { seesAside, skippedWhen, row, report, across: table?.(report, context, rows.length) };
  });
  const rowJudges = judges.flatMap(({ seesAside, skippedWhen, row, report }) =>
    row && seesAside !== "only" ? [{ skippedWhen, judge: row, report }] : [],
  );
  const always = rowJudges.filter(({ skippedWhen }) => skippedWhen === undefined);
  const ofPlace = rowJudges.filter(({ skippedWhen }) => skippedWhen === "hasValidKey");
  const ofTexts = rowJudges.filter(({ skippedWhen }) => skippedWhen === "hasSafeTexts");
  const ofFigures = rowJudges.filter(({ skippedWhen }) => skippedWhen === "hasValidFigures");
  const acrossRows = judges.flatMap(({ across }) => across ?? []);
  const seeingAside = judges.filter(({ seesAside }) => seesAside);
  const judgeAside = (facts: Facts) => {
    for (const { row, report, across } of seeingAside) {
      row?.(facts, report, context);
      across?.add(facts);
    }
  };
  const judgeRow = (row: Row) => {
    const facts = read(row);
    if (facts.misfit || facts.aside) return judgeAside(facts);
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

/** Rows in the order of their numbers, so that "the first" does not depend on how they were handed over. */
export function inRowOrder<Row extends { readonly row: number }>(rows: readonly Row[]): readonly Row[] {
  let before = -Infinity;
  for (const { row } of rows) {
    if (row < before) return [...rows].sort((a, b) => a.row - b.row);
    before = row;
  }
  return rows;
}
