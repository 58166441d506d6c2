import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findEqual, findNearest, findSorted } from "../../../../workbench/engine/values/matching";

const numbers = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 50 });
const wanted = fc.integer({ min: -25, max: 25 });
const asPosition = (index: number) => (index < 0 ? undefined : index);

describe("matching", () => {
  it("finds the first and last equal value, as a loop does", () => {
    fc.assert(
      fc.property(numbers, wanted, (list, value) => {
        expect(findEqual(list, value)).toBe(asPosition(list.indexOf(value)));
        expect(findEqual(list, value, true)).toBe(asPosition(list.lastIndexOf(value)));
      }),
    );
  });

  it("finds the last value that is not larger in a sorted list, as a loop does", () => {
    fc.assert(
      fc.property(numbers, wanted, (list, value) => {
        const ascending = [...list].sort((a, b) => a - b);
        const descending = [...ascending].reverse();
        expect(findSorted(ascending, value)).toBe(
          asPosition(ascending.findLastIndex((each) => each <= value)),
        );
        expect(findSorted(descending, value, true)).toBe(
          asPosition(descending.findLastIndex((each) => each >= value)),
        );
      }),
    );
  });

  it("finds the nearest smaller or larger value in any order, as a loop does", () => {
    fc.assert(
      fc.property(numbers, wanted, (list, value) => {
        const below = list.filter((each) => each <= value);
        const above = list.filter((each) => each >= value);
        expect(findNearest(list, value, false)).toBe(
          below.length === 0 ? undefined : list.indexOf(Math.max(...below)),
        );
        expect(findNearest(list, value, true)).toBe(
          above.length === 0 ? undefined : list.indexOf(Math.min(...above)),
        );
      }),
    );
  });

  it("passes over values of another kind", () => {
    expect(findSorted(["a", 1, null, 2, "b", 3], 2)).toBe(3);
    expect(findSorted([1, 2, "x", "y"], "x")).toBe(2);
    expect(findEqual([1, "1", true], "1")).toBe(1);
  });
});
