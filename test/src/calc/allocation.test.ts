import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allocate } from "../../../src/calc/allocation";

/** A decimal with `decimals` digits after the point, and the whole number it is in units of the last of them. */
interface Written {
  readonly units: bigint;
  readonly decimals: number;
  readonly value: number;
}

function written(most: number, least = 0) {
  return fc
    .tuple(fc.integer({ min: least, max: most }), fc.integer({ min: 0, max: 6 }))
    .map(([units, decimals]): Written => ({
      units: BigInt(units),
      decimals,
      value: Number(`${units}e-${decimals}`),
    }));
}

/** Digits of a decimal in units of 10^-6, read from its text, so that no floating point takes part. */
function millionths(value: number): bigint {
  const text = value.toFixed(6);
  const digits = BigInt(text.replace(/[-.]/g, ""));
  return text.startsWith("-") ? -digits : digits;
}

function parts(total: number, weights: readonly number[], decimals: number): number[] {
  const result = allocate(total, weights, decimals);
  if ("fault" in result) throw new Error(result.reason);
  return result;
}

const totals = written(999_999_999, -999_999_999);
const weightLists = fc
  .array(written(99_999_999), { minLength: 1, maxLength: 30 })
  .filter((weights) => weights.some((weight) => weight.units > 0n));
const places = fc.integer({ min: -6, max: 6 });

describe("allocate", () => {
  it.each([
    [100, [1, 1, 1], 0, [34, 33, 33]],
    [-100, [1, 1, 1], 0, [-34, -33, -33]],
    [0, [1, 2], 0, [0, 0]],
    [1, [0, 1, 0], 2, [0, 1, 0]],
    // Quotas 2.5, 2.5, 5: one unit over, equal remainders, equal weights, so the earlier.
    [10, [1, 1, 2], 0, [3, 2, 5]],
    // Quotas 0.5 and 1.5: equal remainders, so the larger weight, although it stands later.
    [2, [1, 3], 0, [0, 2]],
    // Sixths of 10: 1.67, 3.33, 5.00.
    [10, [1, 2, 3], 0, [2, 3, 5]],
    [1, [1, 1, 1], 2, [0.34, 0.33, 0.33]],
    // 1,250 rounds to one thousand, 1,500 to two.
    [1250, [1, 1], -3, [1000, 0]],
    [1500, [1, 1], -3, [1000, 1000]],
    [-1500, [1, 1], -3, [-1000, -1000]],
    // Half away from zero, where binary 1.005 lies below the half.
    [1.005, [1], 2, [1.01]],
  ])("splits %d by %j to %d decimals", (total, weights, decimals, expected) => {
    expect(allocate(total, weights, decimals)).toEqual(expected);
  });

  it("allocates annex a's printed total of 44,815 by its rows, which add up to 44,814", () => {
    const rows = [
      3194, 2936, 1931, 613, 660, 1439, 1196, 1610, 786, 3274, 3313, 119, 2145, 12180, 1403, 1813, 1571, 1446,
      3185,
    ];
    // One unit is left; the largest weight has the largest fraction of it: 12180 / 44814.
    expect(allocate(44_815, rows, 0)).toEqual(rows.map((row) => (row === 12_180 ? 12_181 : row)));
  });

  it("adds up to the rounded total exactly", () => {
    fc.assert(
      fc.property(totals, weightLists, places, (total, weights, decimals) => {
        const sum = parts(
          total.value,
          weights.map((weight) => weight.value),
          decimals,
        )
          .map(millionths)
          .reduce((before, part) => before + part, 0n);
        const unit = 10n ** BigInt(6 - decimals);
        const exact = total.units * 10n ** BigInt(6 - total.decimals);
        const size = exact < 0n ? -exact : exact;
        const rounded = ((2n * size + unit) / (2n * unit)) * unit;
        expect(sum).toBe(exact < 0n ? -rounded : rounded);
      }),
    );
  });

  it("keeps every part within one unit of its quota, and a multiple of the unit", () => {
    fc.assert(
      fc.property(totals, weightLists, places, (total, weights, decimals) => {
        const shares = weights.map((weight) => weight.units * 10n ** BigInt(6 - weight.decimals));
        const sum = shares.reduce((before, share) => before + share, 0n);
        const unit = 10n ** BigInt(6 - decimals);
        const result = parts(
          total.value,
          weights.map((weight) => weight.value),
          decimals,
        ).map(millionths);
        const whole = result.reduce((before, part) => before + part, 0n);
        result.forEach((part, index) => {
          const away = part * sum - whole * (shares[index] ?? 0n);
          expect((away < 0n ? -away : away) < unit * sum).toBe(true);
          expect(part % unit).toBe(0n);
        });
      }),
    );
  });

  it("rounds up the largest remainders and no others", () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.array(fc.nat(999), { minLength: 2 }), (total, weights) => {
        const sum = weights.reduce((before, weight) => before + weight, 0);
        fc.pre(sum > 0);
        const result = parts(total, weights, 0);
        const remainder = (index: number) => (total * (weights[index] ?? 0)) % sum;
        const up = weights.map((weight, index) => (result[index] ?? 0) * sum > total * weight);
        const raised = weights.flatMap((_, index) => (up[index] ? [remainder(index)] : []));
        const kept = weights.flatMap((_, index) => (up[index] ? [] : [remainder(index)]));
        expect(Math.min(...raised, Infinity)).toBeGreaterThanOrEqual(Math.max(...kept, 0));
      }),
    );
  });

  it("mirrors a positive total where it is negative", () => {
    fc.assert(
      fc.property(totals, weightLists, places, (total, weights, decimals) => {
        const values = weights.map((weight) => weight.value);
        const mirrored = parts(-total.value, values, decimals).map((part) => 0 - part);
        expect(mirrored).toEqual(parts(total.value, values, decimals));
      }),
    );
  });

  it("gives equal weights parts that differ by at most a unit, the earlier ones the larger", () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), weightLists, (total, weights) => {
        const values = weights.map((weight) => weight.value);
        const result = parts(total, values, 0);
        values.forEach((value, index) => {
          const later = values.indexOf(value, index + 1);
          if (later < 0) return;
          const gap = (result[index] ?? 0) - (result[later] ?? 0);
          expect(gap === 0 || gap === 1).toBe(true);
        });
      }),
    );
  });

  it("never depends on the scale of the weights", () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.array(fc.nat(9_999), { minLength: 1 }), (total, weights) => {
        fc.pre(weights.some((weight) => weight > 0));
        const tenths = weights.map((weight) => Number(`${weight}e-1`));
        expect(allocate(total, tenths, 0)).toEqual(allocate(total, weights, 0));
      }),
    );
  });

  it.each([
    [[1, -1], 0, "weight-negative"],
    [[0, 0], 0, "weights-zero"],
    [[], 0, "weights-zero"],
    [[1], 7, "decimals-outside"],
    [[1], -7, "decimals-outside"],
    [[1], 0.5, "decimals-outside"],
  ])("refuses %j to %d decimals: %s", (weights, decimals, reason) => {
    expect(allocate(100, weights, decimals)).toMatchObject({ reason });
  });

  it("refuses parts with more digits than a number carries, rather than a sum that is not exact", () => {
    expect(allocate(1e20, [1, 1, 1], 0)).toMatchObject({ fault: "#NUM!", reason: "digits-exceeded" });
    expect(allocate(1e20, [1, 1], 0)).toEqual([5e19, 5e19]);
  });

  it("splits by 100,000 weights and by weights of extreme size", () => {
    const weights = Array.from({ length: 100_000 }, (_, index) => (index % 977) + 0.25);
    const result = parts(123_456_789, weights, 0);
    expect(result.reduce((before, part) => before + part, 0)).toBe(123_456_789);
    expect(allocate(7, [1e300, 1e-300], 0)).toEqual([7, 0]);
  });
});
