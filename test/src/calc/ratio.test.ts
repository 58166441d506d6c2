import { describe, expect, it } from "vitest";
import { ratio } from "../../../src/calc/ratio";

describe("ratio", () => {
  it("is part by whole, unrounded and never minus zero", () => {
    expect(ratio(90, 100)).toBe(0.9);
    expect(ratio(1, 3)).toBeCloseTo(0.333333333333333, 15);
    expect(ratio(12_180, 44_814)).toBeCloseTo(0.271790065604499, 15);
    expect(Object.is(ratio(0, -5), 0)).toBe(true);
  });

  it("faults on a whole of 0 and on overflow", () => {
    expect(ratio(1, -0)).toEqual({ fault: "#DIV/0!", reason: "base-zero" });
    expect(ratio(1e308, 1e-10)).toEqual({ fault: "#NUM!", reason: "overflow" });
  });
});
