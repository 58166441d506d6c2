import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rationalOf, quotientOf, type Rational } from "../../../../src/calc/rational";
import type { CausePart } from "../../../../src/report/development/divideByCause";
import { shownChange } from "../../../../src/report/development/shownParts";

const part = (amount: Rational): CausePart => ({ causes: ["period"], amount });
const thirds = (value: number) => part(quotientOf(rationalOf(value), rationalOf(3)));
const plain = { scale: 1, least: 0, most: 3 };

describe("shown parts", () => {
  it("sum to the shown change, the largest remainder first", () => {
    expect(shownChange(0, 5, [thirds(4), thirds(4), thirds(7)], plain)).toEqual({
      decimals: 0,
      from: 0,
      to: 5,
      change: 5,
      parts: [2, 1, 2],
    });
  });

  it("get a decimal more where one would vanish, and leave zero zero", () => {
    const small = part(rationalOf(0.04));
    expect(shownChange(10, 15.04, [part(rationalOf(5)), small, part(rationalOf(0))], plain)).toMatchObject({
      decimals: 2,
      parts: [5, 0.04, 0],
    });
  });

  it("are in percentage points where shares are compared", () => {
    expect(shownChange(0.472, 0.49, [part(rationalOf(0.018))], { scale: 100, least: 1, most: 3 })).toEqual({
      decimals: 1,
      from: 47.2,
      to: 49,
      change: 1.8,
      parts: [1.8],
    });
  });

  it("always sum, whatever is rounded", () => {
    const tenths = fc.integer({ min: -40, max: 40 });
    fc.assert(
      fc.property(tenths, fc.array(tenths, { minLength: 1, maxLength: 7 }), (from, amounts) => {
        const to = amounts.reduce((sum, each) => sum + each, from);
        const parts = amounts.map((each) => part(rationalOf(each / 10)));
        const shown = shownChange(from / 10, to / 10, parts, plain);
        const unit = 10 ** shown.decimals;
        const sum = shown.parts.reduce((total, each) => total + Math.round(each * unit), 0);
        expect(sum).toBe(Math.round(shown.change * unit));
        expect(shown.parts.filter((each, index) => amounts[index] === 0 && each !== 0)).toEqual([]);
      }),
    );
  });
});
