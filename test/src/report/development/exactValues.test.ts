import { expect, it } from "vitest";
import { nearestNumber, type Rational } from "../../../../src/calc/rational";
import { measureDeviation } from "../../../../src/report/development/exactValues";
import type { MeasureBasis, ReportBasis } from "../../../../src/report/development/reportBasis";
import { serial } from "../../serial";

const measure: MeasureBasis = {
  id: "B2",
  sums: null,
  basis: null,
  actual: 100,
  asOf: null,
  target: 140,
  isAgreed: true,
  isCumulative: true,
  deviation: null,
  countedAs: "met",
};

function deviation(said: Partial<MeasureBasis>, basis: Partial<ReportBasis>): number {
  const found: Rational | undefined = measureDeviation(
    {
      year: 2026,
      countedUntil: serial(2026, 12, 31),
      monthsEnded: 6,
      isFinal: false,
      individualTarget: null,
      comparesKnown: false,
      measures: [{ ...measure, ...said }],
      municipalities: [],
      ...basis,
    },
    "B2",
  );
  if (!found) throw new Error("no deviation");
  return nearestNumber(found);
}

it("compares with the year's target by the days of its own year", () => {
  expect(deviation({}, { inForce: "2026-07-01" })).toBeCloseTo(100 - (140 * 184) / 365, 12);
  // A report that was kept before years could begin but in January.
  expect(deviation({}, { countedUntil: serial(2026, 3, 31) })).toBeCloseTo(100 - (140 * 90) / 365, 12);
});

it("compares with whole steps in full and the running one by days, or with the running one's level", () => {
  const steps = [
    { first: serial(2026, 1, 1), last: serial(2026, 3, 31), target: 20 },
    { first: serial(2026, 4, 1), last: serial(2026, 12, 31), target: 120 },
  ];
  const countedUntil = serial(2026, 5, 31);
  expect(deviation({ steps }, { countedUntil })).toBeCloseTo(100 - 20 - (120 * 61) / 275, 12);
  expect(deviation({ steps, isCumulative: false }, { countedUntil })).toBe(-20);
  expect(deviation({ steps, isCumulative: false }, { countedUntil: serial(2026, 3, 31) })).toBe(80);
});
