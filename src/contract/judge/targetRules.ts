import type { Contract, Measure } from "../contract";
import { unitOf } from "../units";
import type { Path, ReportFault } from "./contractFault";

/** A share is a fraction of 1: 55 % is 0.55; so are its estimates, its readings and what an amendment replaced. */
export function judgeShares(contract: Contract, report: ReportFault): void {
  const shares = contract.measures.flatMap((measure, index) =>
    unitOf(contract, measure.unit).kind === "share" ? [{ measure, index }] : [],
  );
  for (const { measure, index } of shares) {
    for (const [at, value] of figuresOf(measure)) {
      if (isOutside(value)) report("share-outside", ["measures", index, ...at], { id: measure.id, value });
    }
  }
  contract.amendments?.forEach(({ kind, of: id = "", was }, index) => {
    const isShare = kind === "target" && shares.some(({ measure }) => measure.id === id);
    if (isShare && was !== undefined && isOutside(was))
      report("share-outside", ["amendments", index, "was"], { id, value: was });
  });
}

function isOutside(share: number): boolean {
  return share < 0 || share > 1;
}

/** Every figure that a measure is given for a period, with its place in the measure. */
function figuresOf({ targets, readings = [] }: Measure): readonly (readonly [Path, number])[] {
  return [
    ...Object.entries(targets).flatMap(([key, target]): (readonly [Path, number])[] => {
      if (target.kind === "fixed") return [[["targets", key, "value"], target.value]];
      return target.estimate ? [[["targets", key, "estimate", "value"], target.estimate.value]] : [];
    }),
    ...readings.flatMap((reading, place) =>
      Object.entries(reading.targets).map(
        ([key, value]) => [["readings", place, "targets", key], value] as const,
      ),
    ),
  ];
}

/** A tolerance is a fraction of the target: 10 % is 0.1. */
export function judgeTolerance({ band }: Contract, report: ReportFault): void {
  for (const key of ["tolerance", "above"] as const) {
    const value = band?.[key];
    if (value === undefined || value <= 1) continue;
    const [percent, share] = [exactly(value * 100), String(exactly(value / 100))];
    report("tolerance-large", ["band", key], { value, percent, share });
  }
}

/** Without binary crumbs. */
function exactly(value: number): number {
  return Number(value.toPrecision(12));
}

/** The band is of a measure that says so, and a measure that is judged by it, or counted outside it, has one. */
export function judgeBand({ band, measures }: Contract, report: ReportFault): void {
  const ids = measures.filter(({ rule }) => rule === "band").map(({ id }) => id);
  if (band && !ids.includes(band.measure)) {
    report("band-measure", ["band", "measure"], { received: band.measure, measures: ids.join(", ") });
  }
  if (band) return;
  measures.forEach(({ id, rule, actual }, index) => {
    if (rule === "band") report("band-missing", ["measures", index, "rule"], { id });
    else if (actual.from === "band") report("band-missing", ["measures", index, "actual", "from"], { id });
  });
}
