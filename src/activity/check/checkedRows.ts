import type { Contract } from "../../contract/contract";
import type { EnteredRow } from "../tables/enteredRow";
import { sortIssues, type Issue } from "./issue";
import { applyRulesToEach, inRowOrder, type CheckContext, type Rule } from "./rule";
import type { RowFacts } from "../tables/rowFacts";
import type { Steps } from "../slices/steps";

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

/** Judges rows by every rule; the order they come in never changes the answer. */
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
 * The same for the issues alone: what the rows mean is kept no longer than it is looked at.
 * @param onFacts is told what each row means
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
  return sortIssues(issues, columns);
}
