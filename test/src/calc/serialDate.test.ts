import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  dayOf,
  firstDayOfYear,
  firstOfMonth,
  lastEndedMonthEnd,
  serialOfIsoDate,
  today,
  yearOf,
} from "../../../src/calc/serialDate";
import { serial } from "../serial";

describe("serial dates", () => {
  it.each([
    [1900, 1],
    [1901, 367],
    [2000, 36_526],
    [2024, 45_292],
    [2025, 45_658],
    [2026, 46_023],
  ])("places 1 January %d as Excel does", (year, expected) => {
    expect(firstDayOfYear(year)).toBe(expected);
  });

  it.each([
    ["2026-02-04", serial(2026, 1, 31)],
    ["2026-03-30", serial(2026, 2, 28)],
    ["2026-03-31", serial(2026, 3, 31)],
    ["2026-01-01", serial(2025, 12, 31)],
    ["2028-02-29", serial(2028, 2, 29)],
  ])("on %s the last month that has ended ends", (day, expected) => {
    expect(lastEndedMonthEnd(serialOfIsoDate(day))).toBe(expected);
  });

  it("agrees with the language's own calendar from March 1900 to 9999", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (day) => {
        const year = new Date(Date.UTC(1899, 11, 30 + day)).getUTCFullYear();
        expect(yearOf(day)).toBe(year);
        expect(firstDayOfYear(year + 1)).toBe(serial(year + 1, 1, 1));
      }),
      { numRuns: 1000 },
    );
  });

  it("keeps to the year on both sides of every new year", () => {
    for (let year = 1901; year <= 9999; year++) {
      expect(yearOf(firstDayOfYear(year))).toBe(year);
      expect(yearOf(firstDayOfYear(year) - 1)).toBe(year - 1);
    }
  });

  it("counts the 29 February 1900 that Excel invented", () => {
    expect(yearOf(60)).toBe(1900);
    expect(yearOf(366)).toBe(1900);
    expect(yearOf(367)).toBe(1901);
  });

  it("knows the first of a day's month, and the day where the program runs", () => {
    expect(firstOfMonth(serial(2026, 2, 28))).toBe(serial(2026, 2, 1));
    expect(firstOfMonth(serial(2026, 3, 1))).toBe(serial(2026, 3, 1));
    expect(today(new Date(2026, 1, 28, 23, 59))).toBe(serial(2026, 2, 28));
    expect(today(new Date(2026, 2, 1, 0, 0))).toBe(serial(2026, 3, 1));
  });

  it("leaves the time of day out, and knows no day outside Excel's calendar", () => {
    expect(dayOf(46_203.75)).toBe(46_203);
    expect(dayOf(1)).toBe(1);
    expect(dayOf(0)).toBeUndefined();
    expect(dayOf(-1)).toBeUndefined();
    expect(dayOf(2_958_465.9)).toBe(2_958_465);
    expect(dayOf(2_958_466)).toBeUndefined();
  });
});
