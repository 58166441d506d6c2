import type { Contract, Measure } from "../contract";
import { unitOf } from "../units";
import type { ContractFaultRule } from "./contractFaultRule";
import type { Path, ReportFault } from "./contractFault";

/**
 * A share is a fraction of 1: 55 % is 0.55, and 10 percentage points are 0.1; so are estimates, readings and what an
 * amendment replaced.
 */
export function judgeShares(contract: Contract, report: ReportFault): void {
  const rules = new Map<string, (value: number, at: Path) => void>();
  contract.measures.forEach((measure, index) => {
    const rule = fractionRule(contract, measure);
    if (!rule) return;
    const { id } = measure;
    const judge = (value: number, at: Path) => {
      if (value > 1 || value < rule.least) report(rule.id, at, { id, value, percent: exactly(value * 100) });
    };
    for (const [at, value] of figuresOf(measure)) judge(value, ["measures", index, ...at]);
    rules.set(id, judge);
  });
  contract.amendments?.forEach((amendment, index) => {
    if (amendment.kind !== "target") return;
    const { of = "", was, became } = amendment;
    const judge = rules.get(of);
    if (was !== undefined) judge?.(was, ["amendments", index, "was"]);
    if (became?.kind === "fixed") judge?.(became.value, ["amendments", index, "became", "value"]);
  });
}

/** The fault of a fraction that is hardly one, and the least that one can be; a change may be a fall. */
function fractionRule(
  contract: Contract,
  { unit }: Measure,
): { readonly id: ContractFaultRule; readonly least: number } | undefined {
  const { kind } = unitOf(contract, unit);
  if (kind === "share") return { id: "share-outside", least: 0 };
  return kind === "percentage-points" ? { id: "points-large", least: -1 } : undefined;
}

/** Figures counted on Aktivitet are whole numbers, of which no fraction can be the sum. */
export function judgeSums(contract: Contract, report: ReportFault): void {
  contract.measures.forEach(({ id, unit, actual }, index) => {
    const { kind } = unitOf(contract, unit);
    if (actual.from === "activity" && (kind === "share" || kind === "percentage-points"))
      report("sum-unit", ["measures", index, "unit"], { id });
  });
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
    return;
  }
  measures.forEach(({ id, rule, actual }, index) => {
    const place = rule === "band" ? ["rule"] : actual.from === "band" ? ["actual", "from"] : undefined;
    if (!place || id === band?.measure) return;
    if (band) report("band-other", ["measures", index, ...place], { id, band: band.measure });
    else report("band-missing", ["measures", index, ...place], { id });
  });
}
