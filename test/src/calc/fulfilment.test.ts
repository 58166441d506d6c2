import { describe, expect, it } from "vitest";
import { fulfilment } from "../../../src/calc/fulfilment";

describe("fulfilment", () => {
  it("is actual by target, unrounded and never minus zero", () => {
    expect(fulfilment(90, 100)).toBe(0.9);
    expect(fulfilment(1, 3)).toBeCloseTo(0.333333333333333, 15);
    expect(Object.is(fulfilment(0, -5), 0)).toBe(true);
  });

  it("faults on a target of 0 and on overflow", () => {
    expect(fulfilment(1, -0)).toEqual({ fault: "#DIV/0!", reason: "base-zero" });
    expect(fulfilment(1e308, 1e-10)).toEqual({ fault: "#NUM!", reason: "overflow" });
  });
});
