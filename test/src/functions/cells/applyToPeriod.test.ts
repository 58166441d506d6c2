import { describe, expect, it } from "vitest";
import { serial } from "../../serial";
import { answer } from "../answer";

describe("TODATE and FORECAST", () => {
  it("never answer minus zero", () => {
    const [date, start, end] = [serial(2026, 12, 31), serial(2026, 1, 1), serial(2026, 12, 31)];
    for (const id of ["TODATE", "FORECAST"] as const) {
      for (const day of [date, date + 1, date - 1]) {
        expect(Object.is(answer(id, -0, day, start, end), 0)).toBe(true);
      }
    }
  });

  it("take ranges of dates and periods", () => {
    const dates = [[serial(2025, 12, 31)], [serial(2026, 12, 31)], [""]];
    const [start, end] = [serial(2026, 1, 1), serial(2026, 12, 31)];
    expect(answer("TODATE", 365, dates, start, end)).toEqual([[0], [365], [""]]);
    expect(answer("FORECAST", 10, dates, start, end)).toEqual([["#NUM!"], [10], [""]]);
    expect(answer("TODATE", 365, serial(2026, 1, 2), end, start)).toBe("#NUM!");
  });
});
