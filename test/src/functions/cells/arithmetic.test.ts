import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ratio } from "../../../../src/calc/ratio";
import { arithmetic } from "../../../../src/functions/cells/arithmetic";
import { errorCell } from "../answer";

const cell = fc.oneof(
  fc.double(),
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom(NaN, Infinity, -0, "", " ", "1.234", "x", null, undefined, true, false),
  fc.constantFrom(errorCell("#N/A"), errorCell("#REF!")),
  fc.constantFrom<unknown>({ type: "FormattedNumber", basicType: "Double", basicValue: 5 }, {}, new Date(0)),
);

describe("arithmetic", () => {
  it("answers one cell each as it answers the same cell among others", () => {
    fc.assert(
      fc.property(cell, cell, (first, second) => {
        const alone = arithmetic(ratio, first, second);
        const [row] = arithmetic(ratio, [[first, 1]], [[second, 1]]);
        expect(alone).toStrictEqual([[row?.[0]]]);
        expect(arithmetic(ratio, [[first]], second)).toStrictEqual(alone);
        expect(arithmetic(ratio, first, [[second]])).toStrictEqual(alone);
      }),
      { numRuns: 3000 },
    );
  });
});
