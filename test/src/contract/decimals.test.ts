import * as fc from "fast-check";
import { expect, it } from "vitest";
import { decimalsIn, exactSum, shownDecimals } from "../../../src/contract/decimals";
import { fundingDecimals } from "../../../src/contract/funding/funding";

it("sums without binary crumbs, in as many decimals as the figures have", () => {
  expect(exactSum([0.1, 0.2])).toBe(0.3);
  expect(exactSum([0.123456])).toBe(0.123456);
  expect(exactSum([1e-7, 2e-7])).toBe(3e-7);
  expect(exactSum([])).toBe(0);
  // Infinite before: as a whole number of its smallest decimal, 1.5 has 293 digits.
  expect(exactSum([0.5, 1, -4.4e-293])).toBe(1.5);
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -1e9, max: 1e9 })),
      fc.integer({ min: 0, max: 6 }),
      (whole, decimals) => {
        const sum = whole.reduce((all, each) => all + each, 0);
        // As one would write it: the whole number with its point moved.
        expect(exactSum(whole.map((each) => Number(`${each}e-${decimals}`)))).toBe(
          Number(`${sum}e-${decimals}`),
        );
      },
    ),
  );
});

it("counts the decimals that a figure is written with", () => {
  expect([3, 652.5, 0.25, 1e-7, 1.5e-7, 1e21].map(decimalsIn)).toEqual([0, 1, 2, 7, 8, 0]);
  expect(fundingDecimals(undefined)).toBe(0);
  expect(fundingDecimals({ section: "8", byYear: { "2026": { kind: "fixed", total: 8229.5 } } })).toBe(1);
});

it("shows no more decimals than Excel has digits, however small a figure is", () => {
  expect(shownDecimals([652.5, 1e-54])).toBe(15);
  const byYear = { "2026": { kind: "fixed", total: 1.5e-54 } } as const;
  expect(fundingDecimals({ section: "8", byYear })).toBe(15);
});
