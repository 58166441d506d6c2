import fc from "fast-check";
import { expect, it } from "vitest";
import { medianWithout, medianWindow, rangeOf } from "../../../../src/activity/check/medianWindow";

/** The median as one learns it: sort, and take the middle or the mean of the two in the middle. */
function plainMedian(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const at = (index: number) => sorted[index] ?? NaN;
  return Number.isInteger(middle) ? (at(middle - 1) + at(middle)) / 2 : at(Math.floor(middle));
}

/** Few different figures, so that many are equal, or ones that lie far apart. */
const figure = fc.oneof(
  fc.integer({ min: 0, max: 12 }),
  fc.constantFrom(0, 1, 9_000, 1_000_000),
  fc.integer({ min: 0, max: 1_000_000 }),
);

it("medianWithout is the median of what is left, within the window, in any order", () => {
  const kept = fc.array(figure, { minLength: 1, maxLength: 40 });
  const leftOut = fc.array(figure, { maxLength: 12 });
  const all = fc
    .tuple(kept, leftOut)
    .chain(([left, out]) =>
      fc.tuple(
        fc.constant(left),
        fc.constant(out),
        fc.shuffledSubarray([...left, ...out], { minLength: left.length + out.length }),
      ),
    );
  fc.assert(
    fc.property(all, fc.nat(3), ([left, out, numbers], spare) => {
      const middle = medianWindow(Int32Array.from(numbers), out.length + spare);
      const median = medianWithout(middle, out);
      expect(median).toBe(plainMedian(left));
      const { lowest, highest } = rangeOf(middle.sorted);
      expect(median).toBeGreaterThanOrEqual(lowest);
      expect(median).toBeLessThanOrEqual(highest);
    }),
    { numRuns: 2_000 },
  );
});

it("rangeOf gives the range and the mean of numbers", () => {
  expect(rangeOf(Int32Array.of(4, 2, 9))).toEqual({ lowest: 2, highest: 9, mean: 5 });
});
