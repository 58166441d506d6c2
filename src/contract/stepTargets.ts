import type { Contract, Measure } from "./contract";
import { valueOf } from "./estimates";
import { amendedParts } from "./amendedParts";
import { stepDays, stepsOf } from "./steps";

/** A part of a year with a target of its own, agreed or estimated; days are written `2026-07-01`. */
export interface StepTarget {
  readonly key: string;
  readonly first: string;
  /** The first day of what follows. */
  readonly next: string;
  readonly value: number;
}

/**
 * The steps that a year's target to date follows, in order: those of a measure with a target of its own to be met.
 * None where the year has one target, or where a step's is unknown.
 */
export function stepTargets(contract: Contract, measure: Measure, year: number): readonly StepTarget[] {
  if (measure.rule === "band" || measure.rule === "amount") return [];
  const amended = amendedParts(contract, measure, year);
  if (amended.length > 0) return amended.map(({ target, ...part }) => ({ ...part, value: target.value }));
  const steps = measure.targets[String(year)] ? [] : stepsOf(contract, measure, year);
  const known = steps.flatMap(({ key, first, target }) => {
    const [value, days] = [valueOf(target), stepDays(key)];
    return value === undefined || !days ? [] : [{ key, first, next: days.next, value }];
  });
  return known.length === steps.length ? known : [];
}

/** Whether any measure has a target for a part of a year, agreed so from the start. */
export function hasSteps({ measures }: Pick<Contract, "measures">): boolean {
  return measures.some(({ targets }) => Object.keys(targets).some((key) => stepDays(key) !== undefined));
}
