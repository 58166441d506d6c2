import type { Contract, Measure } from "./contract";
import { exactSum } from "./decimals";
import { stepsOf } from "./steps";

/** A figure that somebody computed where the contract fixes nothing, and how. */
export interface Estimate {
  readonly value: number;
  readonly method: string;
}

/**
 * A year's estimate where the contract leaves its target open, itself or in a step of it; `undefined` where it is
 * fixed, or where not all that is open is estimated.
 */
export function estimateFor(contract: Contract, measure: Measure, year: number): Estimate | undefined {
  const parts = partsOf(contract, measure, year);
  const estimates = parts.flatMap((part) =>
    part.kind === "not-fixed" && part.estimate ? part.estimate : [],
  );
  const values = parts.map(valueOf).filter((value) => value !== undefined);
  if (estimates.length === 0 || values.length < parts.length) return undefined;
  const methods = new Set(estimates.map(({ method }) => method));
  return { value: exactSum(values), method: [...methods].join("; ") };
}

/** A target's figure: what is agreed, else what is estimated. */
export function valueOf(target: Measure["targets"][string]): number | undefined {
  return target.kind === "fixed" ? target.value : target.estimate?.value;
}

/** The parts of a year's target: itself, or its steps; only the last step where the measure does not add up. */
function partsOf(contract: Contract, measure: Measure, year: number): Measure["targets"][string][] {
  const agreed = measure.targets[String(year)];
  if (agreed) return [agreed];
  const steps = stepsOf(contract, measure, year).map(({ target }) => target);
  return measure.cumulative ? steps : steps.slice(-1);
}
