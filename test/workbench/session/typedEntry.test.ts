import { describe, expect, it } from "vitest";
import { typedEntry } from "../../../workbench/session/typedEntry";

// Serial numbers by hand: 1 January 2026 is 46023 (25569 days from 1900's start to 1970, and 20454 more).
const JANUARY = 46_023;

describe("what a Dane types", () => {
  it.each([
    ["1600,5", 1600.5, undefined],
    ["1.234,5", 1234.5, "#,##0.00"],
    ["1.234", 1234, "#,##0"],
    ["-5", -5, undefined],
    ["(5)", -5, undefined],
    ["+5", 5, undefined],
    ["50%", 0.5, "0%"],
    ["12,5 %", 0.125, "0.00%"],
    ["5 kr.", 5, '#,##0 "kr."'],
    ["01-01-2026", JANUARY, "dd-mm-yyyy"],
    ["1/1-2026", JANUARY, "dd-mm-yyyy"],
    ["2026-01-01", JANUARY, "dd-mm-yyyy"],
    ["2026-01", JANUARY, "mmm-yy"],
    ["2026/1", JANUARY, "mmm-yy"],
    ["2026-13", "2026-13", undefined],
    ["jan 2026", JANUARY, "mmm-yy"],
    ["januar 2026", JANUARY, "mmm-yy"],
    ["1. januar 2026", JANUARY, "dd-mmm-yy"],
    ["30-06-2026", JANUARY + 180, "dd-mm-yyyy"],
    ["12:00", 0.5, "hh:mm"],
    ["01-01-2026 12:00", JANUARY + 0.5, "dd-mm-yyyy hh:mm"],
    ["SAND", true, undefined],
    ["falsk", false, undefined],
    ["", null, undefined],
    ["Aabenraa", "Aabenraa", undefined],
    ["31-02-2026", "31-02-2026", undefined],
    ["'007", "007", undefined],
    ["-", "-", undefined],
    ["Nr. 5", "Nr. 5", undefined],
  ])("%s", (typed, value, numberFormat) => {
    const expected = { kind: "constant", value, ...(numberFormat !== undefined && { numberFormat }) };
    expect(typedEntry(typed, "General", "da-DK")).toEqual(expected);
  });

  it.each([
    ["=KKR.DEVIATION(90;100)", "=KKR.DEVIATION(90,100)"],
    ["=1,5+2", "=1.5+2"],
    ['=HVIS(A1>1,5;"a;b,c";SAND)', '=IF(A1>1.5,"a;b,c",TRUE)'],
    ["=SUM({1\\2;3\\4})", "=SUM({1,2;3,4})"],
    ["=Tabel[[#This Row];[A, b]]", "=Tabel[[#This Row],[A, b]]"],
    ["='Mål, 1'!A1;2", "='Mål, 1'!A1,2"],
    ["+A1", "=+A1"],
    ["-A1", "=-A1"],
    ["#I/T", "=#N/A"],
    ["=SAND()", "=TRUE()"],
  ])("formula %s", (typed, formula) => {
    expect(typedEntry(typed, "General", "da-DK")).toEqual({ kind: "formula", formula });
  });

  it("stays text in a cell formatted as text", () => {
    expect(typedEntry("007", "@", "da-DK")).toEqual({ kind: "constant", value: "007" });
    expect(typedEntry("=A1", "@", "da-DK")).toEqual({ kind: "constant", value: "=A1" });
  });

  it.each([
    ["52", "0.0%", 0.52],
    ["0,52", "0%", 0.52],
    ["5%", "0%", 0.05],
    ["-7,5", "0.0%", -0.075],
    ["7,5", '0.0"%-point"', 7.5],
  ])("means hundredths in a cell formatted as a percentage: %s in %s", (typed, format, value) => {
    expect(typedEntry(typed, format, "da-DK")).toMatchObject({ value });
  });

  it("is read as English where the user's language is English", () => {
    expect(typedEntry("1,234.5", "General", "en-US")).toMatchObject({ value: 1234.5 });
    expect(typedEntry("2026-01", "General", "en-US")).toMatchObject({ value: JANUARY });
    expect(typedEntry("=SUM(1,2)", "General", "en-US")).toEqual({ kind: "formula", formula: "=SUM(1,2)" });
  });
});
