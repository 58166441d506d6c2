import type { Measure, Result } from "./measure";

/** A line of the report: a result with what its measure is, or why there is none. */
export type Outcome = Described & (Result | Failure);

interface Described {
  readonly name: string;
  readonly description: string;
}

interface Failure {
  readonly ok: false;
  /** In the words of the error. */
  readonly failure: string;
}

export function hasFailed(outcome: Outcome): outcome is Described & Failure {
  return "failure" in outcome;
}

/** The outcomes of a measure that is run here; one that fails has a single one, which says why. */
export async function outcomesOf(measure: Measure): Promise<readonly Outcome[]> {
  const { description } = measure;
  return orFailure(measure, async () => (await measure.run()).map((result) => ({ ...result, description })));
}

/** The outcome, or a failure in its place: no measure ends the report. */
export async function orFailure(
  { name, description }: Described,
  find: () => Promise<readonly Outcome[]>,
): Promise<readonly Outcome[]> {
  try {
    return await find();
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    return [{ name, description, ok: false, failure }];
  }
}

/**
 * The exit status of a report: 1 where a limit is broken or a measure has failed, else 3 where runs lay too far apart
 * to judge, else 0.
 */
export function exitStatus(outcomes: readonly Outcome[]): 0 | 1 | 3 {
  if (outcomes.some((outcome) => hasFailed(outcome) || outcome.verdict === "over")) return 1;
  const isOpen = outcomes.some((outcome) => !hasFailed(outcome) && outcome.verdict === "too wide to judge");
  return isOpen ? 3 : 0;
}
