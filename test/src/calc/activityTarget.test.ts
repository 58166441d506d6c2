import { describe, expect, it } from "vitest";
import { activityTarget } from "../../../src/calc/activityTarget";

describe("activityTarget", () => {
  it("is the total by population, unrounded", () => {
    expect(activityTarget(1000, 1, 4)).toBe(250);
    expect(activityTarget(10, 1, 3)).toBeCloseTo(3.33333333333333, 13);
  });

  it("stays a number where the product would not", () => {
    expect(activityTarget(1.7e308, 3, 6)).toBe(8.5e307);
  });

  it("faults where nobody lives", () => {
    expect(activityTarget(1, 1, 0)).toMatchObject({ fault: "#DIV/0!" });
  });
});
