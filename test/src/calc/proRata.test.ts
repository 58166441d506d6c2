import { describe, expect, it } from "vitest";
import { proRata } from "../../../src/calc/proRata";
import { serial } from "../serial";

describe("proRata", () => {
  it.each([
    // Day of year / days in year, counted by hand: 30 June is day 181 of 2026 and 182 of the leap year 2024.
    [[2026, 6, 30], (5000 * 181) / 365],
    [[2024, 6, 30], (5000 * 182) / 366],
    [[2024, 2, 29], (5000 * 60) / 366],
    [[2023, 2, 28], (5000 * 59) / 365],
    [[2100, 3, 1], (5000 * 60) / 365],
    [[2000, 3, 1], (5000 * 61) / 366],
    [[2026, 1, 1], 5000 / 365],
    [[2026, 12, 31], 5000],
  ] as const)("gives the part of 5,000 due by %j", ([year, month, day], expected) => {
    expect(proRata(5000, serial(year, month, day), undefined, undefined)).toBeCloseTo(expected, 9);
  });

  it("counts both ends of a period", () => {
    const [start, end] = [serial(2026, 7, 1), serial(2026, 7, 10)];
    expect(proRata(100, start - 1, start, end)).toBe(0);
    expect(proRata(100, start, start, end)).toBe(10);
    expect(proRata(100, start + 4, start, end)).toBe(50);
    expect(proRata(100, end, start, end)).toBe(100);
    expect(proRata(100, end + 400, start, end)).toBe(100);
    expect(proRata(100, start, start, start)).toBe(100);
  });

  it("takes a missing end from the date's calendar year", () => {
    expect(proRata(365, serial(2026, 1, 31), undefined, serial(2026, 1, 31))).toBe(365);
    // 1 December to 31 December: 10 of 31 days.
    expect(proRata(31, serial(2026, 12, 10), serial(2026, 12, 1), undefined)).toBe(10);
  });

  it("leaves the time of day out", () => {
    expect(proRata(365, serial(2026, 1, 10) + 0.99, undefined, undefined)).toBe(10);
  });

  it("refuses a period that ends before it begins, and dates outside the calendar", () => {
    const day = serial(2026, 1, 1);
    expect(proRata(1, day, day, day - 1)).toMatchObject({ fault: "#NUM!", reason: "period-reversed" });
    expect(proRata(1, 0, undefined, undefined)).toMatchObject({ reason: "date-outside" });
    expect(proRata(1, day, -5, undefined)).toMatchObject({ reason: "date-outside" });
    expect(proRata(1, day, undefined, 3e6)).toMatchObject({ reason: "date-outside" });
  });

  it("stays a number where the product would not", () => {
    expect(proRata(1e308, serial(2026, 6, 30), undefined, undefined)).toBeCloseTo(1e308 * (181 / 365), -295);
  });
});
