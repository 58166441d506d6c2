import type { Contract, Municipality } from "../contract/contract";
import type { Entry } from "./activityRow";
import type { CellMark, ComputedCell } from "./enteredRow";
import type { Issue, RuleId, Severity } from "./issue";
import { eachInSteps, partOf, type Steps } from "./steps";

/** What every rule knows of a row, whichever table it stands in. */
export interface RowFacts {
  readonly row: number;
  readonly values: Readonly<Record<string, Entry>>;
  readonly marks: Readonly<Record<string, CellMark>> | undefined;
  readonly computed: Readonly<Record<string, ComputedCell>> | undefined;
  /** The municipality as it is written. */
  readonly municipality: Municipality | undefined;
  /** The municipality once broken letters are repaired. */
  readonly meantMunicipality: Municipality | undefined;
}

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

/**
 * One rule for entered figures. `row` judges a row by itself, in the one pass over the rows that all rules
 * share; `table` judges what only shows across rows, which come in the order of their numbers.
 */
export interface Rule<Facts extends RowFacts = RowFacts, Context extends CheckContext = CheckContext> {
  readonly id: RuleId;
  readonly severity: Severity;
  readonly row?: (facts: Facts, report: Report, context: Context) => void;
  readonly table?: (rows: readonly Facts[], report: Report, context: Context) => void;
}

/** The pass over single rows takes about this share of all rules' time. */
const ROW_RULES = 0.5;

/** All rules over rows in the order of their numbers; the issues come unsorted. */
export function* applyRulesSteps<Facts extends RowFacts, Context extends CheckContext>(
  rules: readonly Rule<Facts, Context>[],
  rows: readonly Facts[],
  context: Context,
): Steps<Issue[]> {
  const issues: Issue[] = [];
  const reports = new Map(
    rules.map(({ id, severity }): [RuleId, Report] => [
      id,
      (issue) => {
        issues.push({ rule: id, severity, ...issue });
      },
    ]),
  );
  const rowRules = rules.flatMap(({ id, row }) => {
    const report = reports.get(id);
    return row && report ? [{ judge: row, report }] : [];
  });
  const judgeRow = (facts: Facts) => {
    for (const { judge, report } of rowRules) judge(facts, report, context);
  };
  yield* partOf(eachInSteps(rows, judgeRow), 0, ROW_RULES);
  for (const { id, table } of rules) {
    const report = reports.get(id);
    if (!table || !report) continue;
    table(rows, report, context);
    yield ROW_RULES;
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
