import { describe, expect, it } from "vitest";
import { contractInUse } from "../../../../src/contract/contractInUse";
import type { WorkbookSnapshot } from "../../../../src/excel/identity/inspectWorkbook";
import { copiedSheets, findAddInParts } from "../../../../src/excel/identity/addInParts";
import { markerOf, parseSheetMarker } from "../../../../src/excel/identity/marker";
import { words } from "../../../words";

const property = { contract: "midtjylland-2026", contractVersion: 1, layout: 1 };

function seen(parts: Partial<WorkbookSnapshot>): WorkbookSnapshot {
  return {
    sheets: [],
    names: [],
    property: undefined,
    contractParts: [],
    reportParts: [],
    inserting: [],
    hasInputStyle: false,
    ...parts,
  };
}

function sheet(name: string, part: string, table: string, tables: readonly string[] = [table]) {
  const marker = parseSheetMarker(`${part}|midtjylland-2026|1|1|${table}`);
  return { id: `{${name}}`, name, marker, tables };
}

describe("findAddInParts", () => {
  it("finds sheets by their markers, whatever they are called", () => {
    const parts = findAddInParts(
      seen({ sheets: [sheet("Vores tal", "activity", "KKR_Aktivitet")], property }),
    );
    expect(parts?.sheets.get("activity")).toEqual({
      id: "{Vores tal}",
      name: "Vores tal",
      table: "KKR_Aktivitet",
      others: [],
      isOlder: true,
    });
    expect(parts?.marker).toBe("both");
  });

  it("knows the tables beside the first, and a sheet of today's layout", () => {
    const targets = sheet(words.tabs.targets, "targets", "KKR_Maal", ["KKR_Maal", "KKR_Maal_2027"]);
    const marker = parseSheetMarker(
      `targets|midtjylland-2026|1|${markerOf(contractInUse()).layout}|KKR_Maal`,
    );
    const parts = findAddInParts(seen({ sheets: [{ ...targets, marker }] }));
    expect(parts?.sheets.get("targets")).toMatchObject({
      table: "KKR_Maal",
      others: ["KKR_Maal_2027"],
      isOlder: false,
    });
  });

  it("finds a table that was renamed since, and one that was made under another name", () => {
    const renamed = sheet(words.tabs.activity, "activity", "KKR_Aktivitet", ["Tal"]);
    const second = sheet(words.tabs.meetings, "meetings", "KKR_Forloeb_2", ["Andet", "KKR_Forloeb_2"]);
    const parts = findAddInParts(seen({ sheets: [renamed, second] }));
    expect(parts?.sheets.get("activity")?.table).toBe("Tal");
    expect(parts?.sheets.get("meetings")?.table).toBe("KKR_Forloeb_2");
    expect(parts?.marker).toBe("names");
  });

  it.each([
    ["", ["KKR_Aktivitet"], ["KKR_Aktivitet3"]],
    [", also where its table was renamed before", ["Tal"], ["Tal3"]],
  ])("takes the one that was copied, whichever comes first%s", (_when, tables, copiedTables) => {
    const original = sheet(words.tabs.activity, "activity", "KKR_Aktivitet", tables);
    const copy = sheet("Aktivitet (2)", "activity", "KKR_Aktivitet", copiedTables);
    for (const sheets of [
      [original, copy],
      [copy, original],
    ]) {
      const parts = findAddInParts(seen({ sheets }));
      expect(parts?.sheets.get("activity")?.name).toBe(words.tabs.activity);
      expect(parts && copiedSheets(seen({ sheets }), parts)).toEqual(["Aktivitet (2)"]);
    }
  });

  it("takes the copy where the other is gone", () => {
    const copy = sheet("Aktivitet (2)", "activity", "KKR_Aktivitet", ["KKR_Aktivitet3"]);
    const parts = findAddInParts(seen({ sheets: [copy] }));
    expect(parts?.sheets.get("activity")?.table).toBe("KKR_Aktivitet3");
    expect(parts && copiedSheets(seen({ sheets: [copy] }), parts)).toEqual([]);
  });

  it("finds sheets by table and document property where the hidden names were lost", () => {
    const bare = { id: "1", name: words.tabs.activity, marker: undefined, tables: ["KKR_Aktivitet"] };
    expect(findAddInParts(seen({ sheets: [bare], property }))?.marker).toBe("property");
    expect(findAddInParts(seen({ sheets: [bare] }))).toBeUndefined();
  });

  it("does so too where an optional sheet with a marker was inserted since", () => {
    const bare = { id: "1", name: words.tabs.activity, marker: undefined, tables: ["KKR_Aktivitet"] };
    const parts = findAddInParts(
      seen({ sheets: [bare, sheet(words.tabs.meetings, "meetings", "KKR_Forloeb")], property }),
    );
    expect([...(parts?.sheets.keys() ?? [])].sort()).toEqual(["activity", "meetings"]);
    expect(parts?.marker).toBe("property");
  });

  it("does not look for tables where one of the contract's sheets is marked: the user may have such a table", () => {
    const own = { id: "1", name: "Mit", marker: undefined, tables: ["KKR_Maal"] };
    const parts = findAddInParts(
      seen({ sheets: [own, sheet(words.tabs.activity, "activity", "KKR_Aktivitet")], property }),
    );
    expect([...(parts?.sheets.keys() ?? [])]).toEqual(["activity"]);
  });

  it("finds names that refer to our sheets, not the user's own of the same name", () => {
    const parts = findAddInParts(
      seen({
        sheets: [sheet(words.tabs.assumptions, "assumptions", "KKR_Aarstal")],
        names: [
          { name: "KKR_Statusdato", formula: "=Mit!$A$1" },
          { name: "KKR_Statusdato_2", formula: "=Forudsætninger!$B$7" },
          { name: "KKR_ValgtAarX", formula: "=Forudsætninger!$B$6" },
          { name: "KKR_TalKommune", formula: "=INDEX(Forudsætninger!$J$5:$J$9,2)" },
        ],
      }),
    );
    expect(parts?.nameOf("statusDate")).toBe("KKR_Statusdato_2");
    expect(parts?.nameOf("chosenYear")).toBe("KKR_ValgtAar");
    expect(parts?.nameOf("countedMunicipality")).toBe("KKR_TalKommune");
  });
});
