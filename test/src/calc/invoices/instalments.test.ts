import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instalments } from "../../../../src/calc/invoices/instalments";

describe("instalments", () => {
  it.each([
    [100, 3, 2, [33.34, 33.33, 33.33]],
    [-100, 3, 2, [-33.34, -33.33, -33.33]],
    [12_180_000, 4, 2, [3_045_000, 3_045_000, 3_045_000, 3_045_000]],
    [0.02, 3, 2, [0.01, 0.01, 0]],
    [10, 3, 0, [4, 3, 3]],
    [120, 120, 0, Array<number>(120).fill(1)],
  ])("splits %d in %d parts of %d decimals", (amount, count, decimals, expected) => {
    expect(instalments(amount, count, decimals)).toEqual(expected);
  });

  it("adds up to the øre", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e10, max: 1e10 }),
        fc.integer({ min: 1, max: 120 }),
        (hundredths, count) => {
          const parts = instalments(Number(`${hundredths}e-2`), count, 2);
          if ("fault" in parts) throw new Error(parts.reason);
          const inUnits = parts.map((part) => Math.round(part * 100));
          expect(inUnits.reduce((before, part) => before + part, 0)).toBe(hundredths);
          expect(inUnits).toEqual([...inUnits].sort((a, b) => Math.sign(hundredths) * (b - a)));
        },
      ),
    );
  });

  it.each([0, 121, 2.5, -1])("refuses %d instalments", (count) => {
    expect(instalments(100, count, 2)).toMatchObject({ fault: "#NUM!", reason: "count-outside" });
  });
});
