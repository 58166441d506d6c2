import { describe, expect, it } from "vitest";
import { forecast } from "../../../src/calc/forecast";
import { serial } from "../serial";

describe("forecast", () => {
  it("carries the pace on to the period's end", () => {
    // 14 March 2026 is day 73, a fifth of 365.
    expect(forecast(1000, serial(2026, 3, 14), undefined, undefined)).toBe(5000);
    expect(forecast(10, serial(2026, 7, 1), serial(2026, 7, 1), serial(2026, 7, 10))).toBe(100);
  });

  it("is the actual itself once the period is over", () => {
    const [start, end] = [serial(2026, 1, 1), serial(2026, 6, 30)];
    expect(forecast(0.1, end, start, end)).toBe(0.1);
    expect(forecast(0.1, end + 1, start, end)).toBe(0.1);
  });

  it("knows nothing before the period", () => {
    const [start, end] = [serial(2026, 2, 1), serial(2026, 6, 30)];
    expect(forecast(5, start - 1, start, end)).toMatchObject({ fault: "#NUM!", reason: "before-period" });
  });

  it("faults on overflow", () => {
    expect(forecast(1e308, serial(2026, 1, 2), undefined, undefined)).toMatchObject({ reason: "overflow" });
  });
});
