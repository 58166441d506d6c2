import type { Contract, Measure } from "./contract";
import { estimateFor, valueOf } from "./estimates";
import { targetFor } from "./targets";

/** Every figure that a measure is ever held against: targets, their sums, estimates, readings, and former ones. */
export function agreedFigures(contract: Contract, measure: Measure): number[] {
  const ofYears = contract.years.flatMap((year) => {
    const target = targetFor(contract, measure, year);
    return [target.kind === "fixed" ? target.value : undefined, estimateFor(contract, measure, year)?.value];
  });
  const ofReadings = (measure.readings ?? []).flatMap(({ targets }) => Object.values(targets));
  const former = (contract.amendments ?? [])
    .filter((each) => each.kind === "target")
    .filter(({ of }) => of === measure.id)
    .map(({ was }) => was);
  const all = [...ofYears, ...Object.values(measure.targets).map(valueOf), ...ofReadings, ...former];
  return all.filter((each) => each !== undefined);
}
