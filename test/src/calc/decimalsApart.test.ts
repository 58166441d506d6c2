import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimalsApart } from "../../../src/calc/decimalsApart";

describe("decimalsApart", () => {
  it.each([
    [2442, 2479.452, 1, 1],
    [30, 30.03, 1, 2],
    [49.996, 50, 1, 3],
    [50, 50, 1, 1],
    [600, 600, 0, 0],
    [0.1 + 0.2, 0.3, 1, 1],
    [2480, 2480.02, 0, 2],
  ])("tells %d from %d with %d decimals at least by %d", (left, right, least, decimals) => {
    expect(decimalsApart(left, right, least)).toBe(decimals);
  });

  it("lets what is shown lie as the numbers do, down to a millionth", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -(10 ** 9), max: 10 ** 9 }),
        fc.integer({ min: 1, max: 10 ** 6 }),
        (millionths, apart) => {
          const [lower, higher] = [millionths / 10 ** 6, (millionths + apart) / 10 ** 6];
          const decimals = decimalsApart(lower, higher, 0);
          expect(Number(lower.toFixed(decimals))).toBeLessThanOrEqual(Number(higher.toFixed(decimals)));
          expect(decimals).toBeLessThanOrEqual(6);
          expect(decimalsApart(higher, lower, 0)).toBe(decimals);
        },
      ),
    );
  });
});
