import { describe, expect, it } from "vitest";
import { readSettingText, shownSetting } from "../../../../src/commands/settings/settingText";
import type { SettingEntry } from "../../../../src/sheets/assumptions/settingFields";

const DATE = { kind: "date" } as const;
const FRACTION = { kind: "fraction" } as const;
const COUNT = { kind: "count" } as const;
const YEARS: SettingEntry = { kind: "choice", list: "yearList", choices: [2026, 2027] };

const value = (read: number | string | null) => ({ kind: "value", value: read });
const REFUSED = { kind: "refused" };

describe("a text in a field of settings", () => {
  // The serial number of 30 June 2026, as Excel's DATEVALUE gives it.
  it.each(["30-06-2026", " 30.6.2026", "2026-06-30", "30-6-26", "30. juni 2026"])(
    "means the day that %j says",
    (text) => {
      expect(readSettingText(DATE, text, "da")).toEqual(value(46203));
    },
  );

  it("has the day before the month, wherever the year stands last", () => {
    expect(readSettingText(DATE, "05-06-2026", "da")).toEqual(value(46178));
  });

  it.each(["31-06-2026", "06-30-2026", "2026-06", "46203", "i dag", "31-12-1999", "01-01-2101"])(
    "is no date of the sheet's: %j",
    (text) => {
      expect(readSettingText(DATE, text, "da")).toEqual(REFUSED);
    },
  );

  it.each([
    ["5", 0.05],
    ["5 %", 0.05],
    ["2,5\u00a0%", 0.025],
    ["4,35", 0.0435],
    ["0", 0],
    ["100%", 1],
  ])("means a share: %j", (text, share) => {
    expect(readSettingText(FRACTION, text, "da")).toEqual(value(share));
  });

  it.each(["101", "-1", "2.5", "fem", "%"])("is no percentage of the sheet's: %j", (text) => {
    expect(readSettingText(FRACTION, text, "da")).toEqual(REFUSED);
  });

  it.each([
    ["2.500", 2500],
    ["2500", 2500],
    ["0", 0],
  ])("means a count: %j", (text, count) => {
    expect(readSettingText(COUNT, text, "da")).toEqual(value(count));
  });

  it.each(["2,5", "-1", "1.000.001", "mange"])("is no count of the sheet's: %j", (text) => {
    expect(readSettingText(COUNT, text, "da")).toEqual(REFUSED);
  });

  it("is one of a list's choices, as the list holds it, or none", () => {
    expect(readSettingText(YEARS, "2027", "da")).toEqual(value(2027));
    expect(readSettingText(YEARS, "2028", "da")).toEqual(REFUSED);
    expect(readSettingText(YEARS, "", "da")).toEqual(REFUSED);
  });

  it("clears a cell that may be blank, and never makes it zero", () => {
    for (const entry of [DATE, FRACTION, COUNT])
      expect(readSettingText(entry, " ", "da")).toEqual(value(null));
  });
});

describe("a value in a field of settings", () => {
  it.each<[SettingEntry, string | number | null, string]>([
    [DATE, 46203, "30-06-2026"],
    [DATE, 46203.75, "30-06-2026"],
    [DATE, "i morgen", "i morgen"],
    [DATE, -1, "-1"],
    [FRACTION, 0.07, "7"],
    [FRACTION, 0.0435, "4,35"],
    [FRACTION, 0, "0"],
    [FRACTION, null, ""],
    [COUNT, 2500, "2.500"],
    [YEARS, 2026, "2026"],
  ])("of %j: %j is written %j", (entry, there, shown) => {
    expect(shownSetting(entry, there, "da")).toBe(shown);
  });

  it("is read as what it was", () => {
    for (let tenths = 0; tenths <= 1000; tenths++) {
      const share = Number(`${tenths}e-3`);
      expect(readSettingText(FRACTION, shownSetting(FRACTION, share, "da"), "da")).toEqual(value(share));
    }
  });
});

describe("figures in English", () => {
  it.each<[SettingEntry, number, string]>([
    [COUNT, 2500, "2,500"],
    [FRACTION, 0.0435, "4.35"],
  ])("of %j: %j is written and read %j", (entry, there, shown) => {
    expect(shownSetting(entry, there, "en")).toBe(shown);
    expect(readSettingText(entry, shown, "en")).toEqual(value(there));
  });

  it("are not what Danish signs would mean, and are never taken for another", () => {
    expect(readSettingText(COUNT, "2.500", "en")).toEqual(REFUSED);
    expect(readSettingText(FRACTION, "4,35", "en")).toEqual(REFUSED);
  });
});
