import type { Contract, Measure } from "./contract";
import { valueOf } from "./estimates";
import { amendedParts, type StepTarget } from "./changes/amendedParts";
import { stepDays, stepsOf } from "./steps";

export type { StepTarget };

/**
 * The steps that a year's target to date follows, in order: those of a measure with a target of its own to be met.
 * None where the year has one target, or where a step's is unknown.
 */
export function stepTargets(contract: Contract, measure: Measure, year: number): readonly StepTarget[] {
  if (measure.rule === "band" || measure.rule === "amount") return [];
  const amended = amendedParts(contract, measure, year);
  const agreed = amended.flatMap((part) => (part.value === undefined ? [] : { ...part, value: part.value }));
  if (amended.length > 0) return agreed.length < amended.length ? [] : agreed;
  const steps = measure.targets[String(year)] ? [] : stepsOf(contract, measure, year);
  const known = steps.flatMap(({ key, first, target }) => {
    const [value, days] = [valueOf(target), stepDays(key)];
    return value === undefined || !days ? [] : [{ key, first, next: days.next, value }];
  });
  return known.length === steps.length ? known : [];
}

/** Whether any measure has a target for a part of a year, agreed so from the start or amended from a day within it. */
export function hasSteps(contract: Contract): boolean {
  return contract.measures.some(
    (measure) =>
      Object.keys(measure.targets).some((key) => stepDays(key) !== undefined) ||
      contract.years.some((year) => amendedParts(contract, measure, year).length > 0),
  );
}
