import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePeriod } from "../../../../src/activity/values/parsePeriod";

// 1 January 2026 is 46023 in Excel, 1 March 2026 is 46082.
describe("parsePeriod", () => {
  it.each([
    "2026-01",
    "01-2026",
    "1/2026",
    "jan 2026",
    "januar 2026",
    "jan. 26",
    "JAN 26",
    "1-1-2026",
    "01.01.2026",
    "2026-01-31",
    "31-01-26",
    " 2026-01 ",
    "2026M01",
    "202601",
    "20260131",
    "2026 januar",
    "1. januar 2026",
    "31 jan 26",
    "01-26",
    "01.01.2026 00:00:00",
    "2026-01-01T00:00:00",
    "2026\u201301",
    "jan\u00a02026",
  ])("reads %s as January 2026", (text) => {
    expect(parsePeriod(text)).toBe(46023);
  });

  it.each(["marts 2026", "mar 2026", "03-2026"])("reads %s as March 2026", (text) => {
    expect(parsePeriod(text)).toBe(46082);
  });

  it.each([
    ["Januar 2026", 1],
    ["february 2026", 2],
    ["march 2026", 3],
    ["apr. 2026", 4],
    ["maj-26", 5],
    ["may 2026", 5],
    ["juni 2026", 6],
    ["jul 26", 7],
    ["august 2026", 8],
    ["sept. 2026", 9],
    ["okt 2026", 10],
    ["October 2026", 10],
    ["nov. 26", 11],
    ["december 2026", 12],
  ])("reads %s as month %d", (text, month) => {
    expect(parsePeriod(text)).toBe(Date.UTC(2026, month - 1, 1) / 86_400_000 + 25_569);
  });

  // They begin as a month does, and are none: a guess would put their figures in some month.
  it.each(["junk 2026", "marked 2026", "julemåned 2026", "sepia 26", "januarium 2026", "ja 2026"])(
    "takes %j for no month",
    (text) => {
      expect(parsePeriod(text)).toBeUndefined();
    },
  );

  it.each([
    "",
    "2026",
    "13-2026",
    "2026-00",
    "31-02-2026",
    "29-02-2026",
    "februar",
    "hest 2026",
    "1.5",
    "46023",
    "05-03",
    "26-jan",
    "2026-01-31T23:00:00Z",
  ])("reads %j as no month", (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });

  // Whether its month is meant, and which number is the month, only the column or the user can tell.
  it.each(["2026-01-15", "15-01-26", "2. marts 2026", "2/1/2026", "1/31/2026"])(
    "takes no month of the day %s",
    (text) => {
      expect(parsePeriod(text)).toBeUndefined();
    },
  );

  it("gives the month written, for any month and form", () => {
    const month = fc.record({
      year: fc.integer({ min: 1950, max: 2099 }),
      month: fc.integer({ min: 1, max: 12 }),
    });
    fc.assert(
      fc.property(month, ({ year, month }) => {
        const forms = [`${year}-${month}`, `${month}-${year}`, `1.${month}.${year}`, `1-${month}-${year}`];
        const expected = Date.UTC(year, month - 1, 1) / 86_400_000 + 25_569;
        for (const form of forms) expect(parsePeriod(form)).toBe(expected);
      }),
    );
  });
});
