import { describe, expect, it } from "vitest";
import population from "../../../seeds/population-2026K1.json";
import { centralRange, chanceBelow, countDistribution, meanCount } from "../../../src/calc/chance";
import { enumeratedCounts, exactChanceBelow, type Fraction } from "./exactChance";

const TOTALS = [1500, 2500, 5000, 25_000];
/** The days of 2026 that have gone at each month's end. */
const MONTH_ENDS = [31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];
const inhabitants = Object.values(population.inhabitants);
const all = inhabitants.reduce((sum, each) => sum + each, 0);

function targetOf(total: number, people: number, days: number): Fraction {
  return { over: BigInt(total) * BigInt(people) * BigInt(days), under: BigInt(all) * 365n };
}

const chancesAt = (total: number, days: number) =>
  inhabitants.map((people) => chanceBelow((((total * people) / all) * days) / 365, 0.1));

describe("chanceBelow", () => {
  it.each(TOTALS)(
    "agrees with whole numbers alone in all 228 municipality-months of a total of %d",
    (total) => {
      for (const days of MONTH_ENDS) {
        const chances = chancesAt(total, days);
        inhabitants.forEach((people, index) => {
          const exact = exactChanceBelow(targetOf(total, people, days));
          expect(Math.abs((chances[index] ?? NaN) - exact)).toBeLessThan(1e-9);
        });
      }
    },
  );

  it("takes another pace than the target's", () => {
    const target = targetOf(2500, 98_806, 181);
    const slower = { over: target.over * 9n, under: target.under * 10n };
    const asNumber = Number(target.over) / Number(target.under);
    expect(chanceBelow(asNumber, 0.1, asNumber * 0.9)).toBeCloseTo(exactChanceBelow(target, slower), 9);
  });

  it("does not sink into exp(-745) = 0: a mean of 10,000 is nearly never below 9,000, and half the time below itself", () => {
    expect(chanceBelow(10_000, 0)).toBeCloseTo(0.5, 2);
    expect(chanceBelow(10_000, 0.1)).toBeLessThan(1e-20);
  });

  it("knows certain outcomes: of a target of 0 nothing is missing", () => {
    expect(chanceBelow(0, 0.1)).toBe(0);
    expect(chanceBelow(1, 0, 0)).toBe(1);
    expect(chanceBelow(0, 0, 4)).toBe(0);
  });
});

describe("how many municipalities lie below by chance", () => {
  it.each(TOTALS)("agrees with all 524,288 outcomes one by one at a total of %d", (total) => {
    const chances = chancesAt(total, 181);
    const distribution = countDistribution(chances);
    const enumerated = enumeratedCounts(chances);
    expect(distribution).toHaveLength(20);
    distribution.forEach((chance, count) => expect(chance).toBeCloseTo(enumerated[count] ?? NaN, 12));
  });

  it.each([
    [2500, 90, "6.1"],
    [2500, 181, "4.6"],
    [2500, 365, "3.2"],
    [1500, 90, "6.5"],
    [1500, 181, "5.5"],
    [1500, 365, "4.4"],
  ] as const)("is at a total of %d after %d days %s on average", (total, days, mean) => {
    expect(meanCount(chancesAt(total, days)).toFixed(1)).toBe(mean);
  });

  it("is typically 1 to 6 of 19 at the end of a year of 2,500", () => {
    expect(centralRange(countDistribution(chancesAt(2500, 365)))).toEqual({ low: 1, high: 6 });
  });

  it("has at least 90 % in its range, and not without its ends", () => {
    for (const total of TOTALS) {
      for (const days of MONTH_ENDS) {
        const distribution = countDistribution(chancesAt(total, days));
        const { low, high } = centralRange(distribution);
        const between = (from: number, to: number) =>
          distribution.slice(from, to + 1).reduce((sum, chance) => sum + chance, 0);
        expect(between(low, high)).toBeGreaterThanOrEqual(0.9);
        expect(between(0, low)).toBeGreaterThan(0.05);
        expect(between(high, 19)).toBeGreaterThan(0.05);
      }
    }
  });

  it("is certain where every event is", () => {
    expect(countDistribution([])).toEqual([1]);
    expect(countDistribution([1, 1])).toEqual([0, 0, 1]);
    expect(centralRange([0, 0, 1])).toEqual({ low: 2, high: 2 });
    expect(centralRange([1])).toEqual({ low: 0, high: 0 });
  });
});
