import { describe, expect, it } from "vitest";
import { deviation, deviationPct } from "../../../src/calc/deviation";

describe("deviation", () => {
  it("is actual less target", () => {
    expect(deviation(90, 100)).toBe(-10);
    expect(deviation(0.55, 0.5)).toBeCloseTo(0.05, 15);
    expect(deviation(0, 0)).toBe(0);
  });

  it("faults on overflow", () => {
    expect(deviation(1.7e308, -1.7e308)).toEqual({ fault: "#NUM!", reason: "overflow" });
  });
});

describe("deviationPct", () => {
  it("is a fraction of the target", () => {
    expect(deviationPct(90, 100)).toBe(-0.1);
    expect(deviationPct(0, 4)).toBe(-1);
  });

  it("has the deviation's sign below zero too", () => {
    expect(deviationPct(-90, -100)).toBe(0.1);
    expect(deviationPct(-110, -100)).toBe(-0.1);
  });

  it("faults on a target of 0", () => {
    expect(deviationPct(1, 0)).toEqual({ fault: "#DIV/0!", reason: "base-zero" });
  });
});
