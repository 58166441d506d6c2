import type { Contract } from "../../contract/contract";
import type { EnteredRow } from "../tables/enteredRow";
import { sortIssues, type Issue } from "./issue";
import { applyRulesToEach, inRowOrder, type CheckContext, type Rule } from "./rule";
import type { RowFacts } from "../tables/rowFacts";
import type { Steps } from "../slices/steps";

/** Judged rows: their facts in the order of their numbers, and their issues. */
export interface CheckedRows<Facts> {
  readonly facts: readonly Facts[];
  readonly issues: readonly Issue[];
}

/** The rules for one table, and how its rows are read for them. */
export interface Check<Values, Facts extends RowFacts, Context extends CheckContext> {
  readonly factsReader: (contract: Contract) => (row: EnteredRow<Values>) => Facts;
  readonly rules: readonly Rule<Facts, Context>[];
  readonly columns: (contract: Contract) => readonly string[];
}

/** Judges rows by every rule; the answer does not depend on their order. */
export function* checkSteps<Values, Facts extends RowFacts, Context extends CheckContext>(
  rows: readonly EnteredRow<Values>[],
  check: Check<Values, Facts, Context>,
  context: Context,
): Steps<CheckedRows<Facts>> {
  const facts: Facts[] = [];
  const issues = yield* issueSteps(rows, check, context, (each) => facts.push(each));
  return { facts, issues };
}

/**
 * The same for the issues alone: the rows' facts are not kept.
 * @param onFacts receives each row's facts
 */
export function* issueSteps<Values, Facts extends RowFacts, Context extends CheckContext>(
  rows: readonly EnteredRow<Values>[],
  { factsReader, rules, columns }: Check<Values, Facts, Context>,
  context: Context,
  onFacts?: (facts: Facts) => void,
): Steps<readonly Issue[]> {
  const readFacts = factsReader(context.contract);
  const read = (row: EnteredRow<Values>) => {
    const facts = readFacts(row);
    onFacts?.(facts);
    return facts;
  };
  const issues = yield* applyRulesToEach(rules, inRowOrder(rows), read, context);
  return sortIssues(issues, columns(context.contract));
}
