import { describe, expect, it } from "vitest";
import { parseDate } from "../../../../src/activity/values/parseDate";
import { serial } from "../../serial";

describe("parseDate", () => {
  it.each([
    "31-01-2026",
    "31/1/26",
    "2026-01-31",
    "31.01.2026 10:30",
    "2026-01-31T10:30:00Z",
    "31. januar 2026",
    "31-jan-26",
  ])("reads %s", (text) => {
    expect(parseDate(text, "month")).toBe(serial(2026, 1, 31));
  });

  it.each([
    "31-02-2026",
    "15/13/2026",
    "2026-01",
    "i går",
    "",
    "31-01-0026",
    "26-jan",
    "1/31/2026",
    "05-01-2026",
  ])("reads no day in %j", (text) => {
    expect(parseDate(text, "month")).toBeUndefined();
  });

  it("reads two digits as Excel does", () => {
    expect(parseDate("01-02-29", "month")).toBe(serial(2029, 2, 1));
    expect(parseDate("01-02-30", "month")).toBe(serial(1930, 2, 1));
  });
});
