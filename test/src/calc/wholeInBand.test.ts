import fc from "fast-check";
import { describe, expect, it } from "vitest";
import population from "../../../seeds/population-2026K1.json";
import { wholeInBand } from "../../../src/calc/wholeInBand";

const MONTH_ENDS = [31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];
const SAMSOE = "741";
const all = Object.values(population.inhabitants).reduce((sum, each) => sum + each, 0);

/** Whole numbers within 9/10 and 11/10 of total x people x days / (all x 365), by whole numbers only. */
function counted(total: number, people: number, days: number): { lowest: number; highest: number } {
  const over = total * people * days;
  const under = all * 365;
  let lowest = 0;
  while (10 * lowest * under < 9 * over) lowest++;
  let highest = lowest;
  while (10 * (highest + 1) * under <= 11 * over) highest++;
  while (10 * highest * under > 11 * over) highest--;
  return { lowest, highest };
}

describe("wholeInBand", () => {
  it.each([1500, 2500, 5000, 25_000])("agrees with whole numbers alone at a total of %d", (total) => {
    for (const days of MONTH_ENDS) {
      for (const people of Object.values(population.inhabitants)) {
        expect(wholeInBand((((total * people) / all) * days) / 365, 0.1)).toEqual(
          counted(total, people, days),
        );
      }
    }
  });

  it("leaves no whole number to Samsø at a total of 2,500 at the ends of January, March and May", () => {
    const without = MONTH_ENDS.filter((days) => {
      const target = (((2500 * population.inhabitants[SAMSOE]) / all) * days) / 365;
      const { lowest, highest } = wholeInBand(target, 0.1);
      return lowest > highest;
    });
    expect(without).toEqual([31, 90, 151]);
  });

  it("names the two nearest where none fits: a target of 1.6 lies between 1.44 and 1.76", () => {
    expect(wholeInBand(1.6, 0.1)).toEqual({ lowest: 2, highest: 1 });
  });

  it("is tied to no name: at 1,500 others have none either", () => {
    const without = Object.entries(population.inhabitants).filter(([, people]) =>
      MONTH_ENDS.some((days) => {
        const { lowest, highest } = wholeInBand((((1500 * people) / all) * days) / 365, 0.1);
        return lowest > highest;
      }),
    );
    expect(without.length).toBeGreaterThan(1);
  });

  it("reaches to either side as far as that side's own width, in whole numbers alone", () => {
    const percent = fc.integer({ min: 0, max: 150 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), percent, percent, (hundredths, below, above) => {
        const span = [Number(`${below}e-2`), Number(`${above}e-2`)] as const;
        const { lowest, highest } = wholeInBand(Number(`${hundredths}e-2`), ...span);
        const isNotBelow = (count: number) => count * 10_000 >= hundredths * (100 - below);
        const isNotAbove = (count: number) => count * 10_000 <= hundredths * (100 + above);
        expect([isNotBelow(lowest), lowest === 0 || !isNotBelow(lowest - 1)]).toEqual([true, true]);
        expect([isNotAbove(highest), isNotAbove(highest + 1)]).toEqual([true, false]);
      }),
    );
  });

  it("has the limits themselves within: 10 leaves 9 to 11", () => {
    expect(wholeInBand(10, 0.1)).toEqual({ lowest: 9, highest: 11 });
    expect(wholeInBand(0, 0.1)).toEqual({ lowest: 0, highest: 0 });
    expect(wholeInBand(6.5, 0.1)).toEqual({ lowest: 6, highest: 7 });
  });
});
