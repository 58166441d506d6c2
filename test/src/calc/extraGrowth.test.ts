import { describe, expect, it } from "vitest";
import { extraGrowth } from "../../../src/calc/extraGrowth";

describe("extraGrowth", () => {
  it("is growth less the control group's", () => {
    expect(extraGrowth(100, 150, 100, 125)).toBe(0.25);
    expect(extraGrowth(200, 200, 100, 110)).toBeCloseTo(-0.1, 15);
  });

  it.each([
    [0, 1, 1, 1],
    [1, 1, 0, 1],
  ])("faults on a base of 0: %j", (before, after, controlBefore, controlAfter) => {
    expect(extraGrowth(before, after, controlBefore, controlAfter)).toMatchObject({ fault: "#DIV/0!" });
  });
});
