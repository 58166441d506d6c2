import type { Contract } from "../contract/contract";
import type { EnteredRow } from "./enteredRow";
import { sortIssues, type Issue } from "./issue";
import { applyRulesSteps, inRowOrder, type CheckContext, type Rule, type RowFacts } from "./rule";
import { eachInSteps, partOf, type Steps } from "./steps";

/** Rows once judged: what they mean, in the order of their numbers, and what is wrong with them. */
export interface CheckedRows<Facts> {
  readonly facts: readonly Facts[];
  readonly issues: readonly Issue[];
}

/** How one table is judged. */
export interface Check<Values, Facts extends RowFacts, Context extends CheckContext> {
  readonly factsReader: (contract: Contract) => (row: EnteredRow<Values>) => Facts;
  readonly rules: readonly Rule<Facts, Context>[];
  readonly columns: readonly string[];
}

/** Reading what rows mean takes about this share of a check. */
const FACTS_READ = 0.3;

/** Judges rows by every rule; the order they come in never changes the answer. */
export function* checkSteps<Values, Facts extends RowFacts, Context extends CheckContext>(
  rows: readonly EnteredRow<Values>[],
  { factsReader, rules, columns }: Check<Values, Facts, Context>,
  context: Context,
): Steps<CheckedRows<Facts>> {
  const readFacts = factsReader(context.contract);
  const facts: Facts[] = [];
  yield* partOf(
    eachInSteps(inRowOrder(rows), (row) => facts.push(readFacts(row))),
    0,
    FACTS_READ,
  );
  const issues = yield* partOf(applyRulesSteps(rules, facts, context), FACTS_READ, 1);
  return { facts, issues: sortIssues(issues, columns) };
}
