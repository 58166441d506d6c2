import { describe, expect, it } from "vitest";
import { checkActivity } from "../../../../src/activity/check/checkActivity";
import { contractInUse } from "../../../../src/contract/contractInUse";
import { decodeText } from "../../../../src/activity/read/decodeText";
import { parseTable } from "../../../../src/activity/read/parseTable";

const LINES = [
  "Periode;Kommune;Individuelle;Kollektive;Vækstforløb;Under 3 år;Kilde;Bemærkning",
  "2026-01;Aarhus;1.234;7;;0;CRM;",
];
const AARHUS = {
  period: 46023,
  municipality: "Aarhus",
  individual: 1234,
  collective: 7,
  growth: null,
  young: 0,
  source: "CRM",
  remark: null,
};

function rows(text: string) {
  const read = parseTable("activity", text);
  return read.ok ? read.rows.map(({ values }) => values) : read;
}

describe("parseTable", () => {
  it("reads a row, blank as missing and zero as a figure", () => {
    expect(rows(LINES.join("\n"))).toEqual([AARHUS]);
  });

  it.each([
    ["CRLF and an empty last line", LINES.join("\r\n") + "\r\n\r\n"],
    ["commas, with a quoted thousands dot", LINES.join("\n").replaceAll(";", ",")],
    ["tabs", LINES.join("\n").replaceAll(";", "\t")],
    ["a trailing separator", LINES.map((line) => `${line};`).join("\n")],
    [
      "other spellings",
      LINES.join("\n").replace("Vækstforløb", "Antal vaekstforloeb").replace("Periode", " PERIODE "),
    ],
  ])("reads the same with %s", (_, text) => {
    expect(rows(text)).toEqual([AARHUS]);
  });

  it("takes columns in any order, and names those it does not know", () => {
    const read = parseTable("activity", "Kommune;Region;Individuelle;Periode\nAarhus;Midt;5;jan 26");
    expect(read).toMatchObject({
      ok: true,
      notes: { ignored: ["Region"] },
      rows: [{ row: 2, values: { municipality: "Aarhus", individual: 5, period: 46023 } }],
    });
  });

  it("takes no row below other headings for one of its own", () => {
    const read = parseTable(
      "activity",
      "Periode;Kommune;Individuelle\n2026-01;Aarhus;5\n\nPeriode;Kommune;Kollektive\n2026-01;Samsø;9\nPERIODE;kommune;Individuelle\n2026-01;Odder;4",
    );
    if (!read.ok) throw new Error("not read");
    expect(read.notes.repeatedHeaders).toEqual([4, 6]);
    expect(read.rows.map(({ row, misfit }) => [row, misfit?.below])).toEqual([
      [2, undefined],
      [5, 4],
      [7, undefined],
    ]);
    const context = { contract: contractInUse(), statusDate: 46112, from: "file" } as const;
    expect(checkActivity(read.rows, context).filter(({ severity }) => severity === "error")).toMatchObject([
      { rule: "row-length", row: 5, received: 4, expected: "header" },
    ]);
  });

  it.each([
    ["Kommunekode;Kommune", "751;Samsø", "Samsø / 751"],
    ["Kommune;Kommunenavn", "751;Samsø", "751 / Samsø"],
    ["Kommune;Kommunekode", "Samsø;741", undefined],
    ["Kommune;Kommunekode", "Samsø;999", undefined],
  ])("takes no row whose municipality is named twice and differs: %s %s", (headings, cells, places) => {
    const read = parseTable("activity", `Periode;${headings};Individuelle\n2026-01;${cells};5`);
    if (!read.ok) throw new Error("not read");
    const context = { contract: contractInUse(), statusDate: 46112, from: "file" } as const;
    const errors = checkActivity(read.rows, context).filter(({ rule }) => rule === "row-length");
    expect(errors.map(({ received, column }) => [column, received])).toEqual(
      places === undefined ? [] : [["municipality", places]],
    );
  });

  it("keeps what it cannot read as the text it was", () => {
    expect(rows("Periode;Kommune;Individuelle\nsnart;Århus;1.5")).toMatchObject([
      { period: "snart", municipality: "Århus", individual: "1.5" },
    ]);
  });

  it("reads a comma before three zeros by the file's other figures, and else leaves it as it stands", () => {
    const figures = (...lines: string[]) => {
      const read = parseTable("activity", ["Periode;Kommune;Individuelle;Kollektive", ...lines].join("\n"));
      return read.ok ? read.rows.map(({ values }) => [values.individual, values.collective]) : read;
    };
    expect(figures("2026-01;Aarhus;2,000;1,000", "2026-02;Aarhus;7;1.234")).toEqual([
      ["2,000", "1,000"],
      [7, 1234],
    ]);
    // 1,500 is either as well, and tells nothing.
    expect(figures("2026-01;Aarhus;2,000;1,500")).toEqual([["2,000", 1.5]]);
    expect(figures("2026-01;Aarhus;2,000;0,000")).toEqual([[2, 0]]);
    expect(figures("2026-01;Aarhus;2,000;17", "2026-02;Aarhus;1234,000;1")).toEqual([
      [2, 17],
      [1234, 1],
    ]);
  });

  it("names the required columns that are missing, and those it found", () => {
    expect(parseTable("activity", "Måned;Antal\n2026-01;4")).toEqual({
      ok: false,
      missing: ["municipality", "individual", "collective", "growth", "young"],
      found: ["Måned", "Antal"],
      doubled: [],
    });
    expect(parseTable("activity", "")).toMatchObject({ ok: false, found: [] });
  });
});

describe("decodeText", () => {
  it.each([
    ["UTF-8", Buffer.from("Samsø", "utf8")],
    ["UTF-8 with its mark", Buffer.from("\ufeffSamsø", "utf8")],
    ["Windows-1252", Buffer.from([0x53, 0x61, 0x6d, 0x73, 0xf8])],
  ])("decodes %s", (_, bytes) => {
    expect(decodeText(bytes).text).toBe("Samsø");
  });
});
