import fc from "fast-check";
import { expect, it } from "vitest";
import { medianBounds, medianWithout } from "../../../src/activity/medianWithout";

/** The median as one learns it: sort, and take the middle or the mean of the two in the middle. */
function plainMedian(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const at = (index: number) => sorted[index] ?? NaN;
  return Number.isInteger(middle) ? (at(middle - 1) + at(middle)) / 2 : at(Math.floor(middle));
}

const ascending = (numbers: readonly number[]) => Float64Array.from(numbers).sort();

it("is the median of what is left, and lies within the bounds", () => {
  const figures = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(figures, fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 8 }), (kept, leftOut) => {
      const all = ascending([...kept, ...leftOut]);
      const median = medianWithout(all, ascending(leftOut));
      expect(median).toBe(plainMedian(kept));
      const { lowest, highest } = medianBounds(all, leftOut.length);
      expect(median).toBeGreaterThanOrEqual(lowest);
      expect(median).toBeLessThanOrEqual(highest);
    }),
  );
});
