import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDate } from "../../../../src/activity/values/parseDate";
import { parsePeriod } from "../../../../src/activity/values/parsePeriod";
import { readWrittenDate } from "../../../../src/activity/values/writtenDate";

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
    "2026-M01",
    "2026 M1",
    "Januar '26",
    "januar \u201926",
    "Januar måned 2026",
    "01-01-2026 - 31-01-2026",
    "1/1/2026 - 1/31/2026",
    "01.01.2026\u201331.01.2026",
    "01.01.26 til 31.01.26",
    "2026-01-01/2026-01-31",
    "31.1.26 kl. 10:00",
    "lørdag den 31. januar 2026",
    "tors. d. 1. jan. 2026",
    "torsdag 01.01.2026",
    "31-01-2026 12:00:00 PM",
    "2026-01-01T00:00:00+01:00",
    "jan/26",
    "jan_2026",
    "januar, 2026",
    "2026, januar",
    "2026_01",
    "2026 01",
    "01 2026",
    "M01 2026",
    "M1-2026",
    "012026",
    "1/1 2026",
    "Jan 1, 2026",
    "Sat, 31 Jan 2026",
    "1. måned 2026",
    "01. md. 2026",
    "Måned 1, 2026",
    "måned 01 2026",
    "2026, 1. måned",
    "2026 måned 1",
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
    "13. måned 2026",
    "1 måneder 2026",
    "måned 2026",
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
    "01-01-2026 - 30-01-2026",
    "01-01-2026 - 28-02-2026",
    "02-01-2026 - 31-01-2026",
    "januar måneder 2026",
    "'26",
    "frisk den 31. januar 2026",
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

  // 31 January and 30 June of 2026 are 46053 and 46203 in Excel: written in universal time, their last hours are Danish
  // midnights.
  const eves = ["T", " "].flatMap((sep) =>
    ["", ":00", ":00.000", ":00,0"].flatMap((seconds) =>
      ["Z", " Z", "+00:00", "+0000", "+00", ""].flatMap((zone) => [
        ["2026-01-31", `${sep}23:00${seconds}${zone}`, 46054] as const,
        ["2026-06-30", `${sep}22:00${seconds}${zone}`, 46204] as const,
        ["31-01-2026", ` 23:00${seconds}${zone}`, 46054] as const,
        ["31.01.2026", ` 23.00${seconds}${zone}`, 46054] as const,
      ]),
    ),
  );

  it("takes no Danish midnight for the day before, however it is written", () => {
    const others = [
      ["2026-01-31", "T18:00:00-05:00", 46054],
      ["2026-06-30", "T23:00:00+01:00", 46204],
      ["1/31/2026", " 11:00:00 PM", 46054],
      ["46053", ".9583333333", 46054],
      ["46203", ",916666666664241", 46204],
    ] as const;
    for (const [day, time, after] of [...eves, ...others]) {
      expect([day + time, readWrittenDate(day + time)]).toEqual([day + time, { kind: "eve", day: after }]);
      expect([parsePeriod(day + time), parseDate(day + time, "month")]).toEqual([undefined, undefined]);
    }
  });

  it.each([
    "2026-01-31T00:00:00+01:00",
    "2026-01-31T00:00+02:00",
    "2026-01-31T23:59:59Z",
    "2026-01-31 23:30",
    "2026-01-31 12:00:00 AM",
    "31. januar 2026 kl. 22:00",
    "2026-01-31T21:00:00Z",
  ])("takes the day written in %s for the one meant", (text) => {
    expect(parseDate(text, "month")).toBe(46053);
  });

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
