import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  parseSheetMarker,
  parseWorkbookMarker,
  formatSheetMarker,
  formatWorkbookMarker,
  type SheetMarker,
} from "../../../../src/excel/identity/marker";

const marker: SheetMarker = {
  part: "activity",
  contract: "midtjylland-2026-2027",
  contractVersion: 1,
  layout: 1,
  table: "KKR_Aktivitet_2",
};

describe("formatSheetMarker and parseSheetMarker", () => {
  it("read back what they wrote, as a value and as the formula a name holds", () => {
    const { part: _part, table: _table, ...workbookMarker } = marker;
    expect(parseWorkbookMarker(formatWorkbookMarker(workbookMarker))).toEqual(workbookMarker);
    expect(parseSheetMarker(formatSheetMarker(marker))).toEqual(marker);
    expect(parseSheetMarker(`="${formatSheetMarker(marker)}"`)).toEqual(marker);
  });

  it("know a report, which has no table", () => {
    const report = { ...marker, part: "report", table: "" } as const;
    expect(parseSheetMarker(formatSheetMarker(report))).toEqual(report);
  });

  it("fit into a formula's text and a document property, 255 characters at most", () => {
    const longest = formatSheetMarker({ ...marker, part: "municipalities", contract: "x".repeat(60) });
    expect(longest.length).toBeLessThan(255);
  });

  it.each([
    "",
    "activity",
    "activity|id|1|1|",
    "activity|id|x|1|T",
    "sheet|id|1|1|T",
    "activity||1|1|T",
    "activity|id|0|1|T",
  ])("take %j for no marker", (text) => {
    expect(parseSheetMarker(text)).toBeUndefined();
  });

  it("never throw on anything a name may hold", () => {
    fc.assert(fc.property(fc.string(), (text) => void parseSheetMarker(text)));
  });
});
