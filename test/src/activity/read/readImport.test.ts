import { describe, expect, it } from "vitest";
import type { ImportChoices, ImportFile } from "../../../../src/activity/read/importFile";
import { parseTable } from "../../../../src/activity/read/parseTable";
import { rememberMapping, type RememberedMapping } from "../../../../src/activity/read/rememberedMapping";
import { ACTIVITY_FILES, HEADER, ROW } from "./activityFiles";
import { month } from "../activityRows";
import { readImport } from "../atOnce";

const file = (text: string) => ({ kind: "file", name: "tal.csv", bytes: Buffer.from(text) }) as const;
const clipboard = (text: string) => ({ kind: "clipboard", text }) as const;

/** A file that can be read. */
function sound(...given: Parameters<typeof readImport>) {
  const read = readImport(...given);
  if (!read.ok) throw new Error(read.reason);
  return read;
}

/** A file whose columns are not all known. */
function unmapped(
  text: string,
  choices?: ImportChoices,
  remembered?: readonly RememberedMapping[],
): ImportFile {
  const read = readImport(file(text), choices, remembered);
  if (read.ok || read.reason !== "columns-missing") throw new Error("all columns are known");
  return read.file;
}

const MEETINGS = "Dato;CVR;Kommune;Type;Vækstforløb\n15-01-2026;40084606;Aarhus;individuel;ja";

describe("readImport", () => {
  it.each(["totals", "movedTotals", "titles", "unreadable", "quotes", "commas"] as const)(
    "reads what the reader of figures reads: %s",
    (name) => {
      const text = ACTIVITY_FILES[name];
      const read = parseTable("activity", text);
      if (!read.ok) throw new Error("not read");
      expect(sound(file(text)).read).toEqual({
        table: "activity",
        rows: read.rows,
        sums: read.sums,
        columns: read.columns,
        notes: read.notes,
      });
    },
  );

  it("shows what it found", () => {
    const text = `Tal fra CRM\n\n${HEADER.replace("Kilde", "Region")}\r\n${ROW}`;
    expect(sound(file(`\ufeff${text}`)).file).toEqual({
      table: "activity",
      encoding: "utf-8",
      separator: ";",
      headerRow: 3,
      header: [
        ...["Periode", "Kommune", "Individuelle", "Kollektive"],
        ...["Vækstforløb", "Under 3 år", "Region", "Bemærkning"],
      ],
      width: 8,
      sample: [["2026-01", "Aarhus", "1.234", "7", "", "0", "CRM", ""]],
      mapping: { period: 0, municipality: 1, individual: 2, collective: 3, growth: 4, young: 5, remark: 7 },
      mappedBy: "header",
      proposed: {},
      doubled: [],
      missing: [],
    });
  });

  it("knows a file of meetings by its header, and takes the user's word for another table", () => {
    expect(sound(file(MEETINGS))).toMatchObject({
      file: { table: "meetings", mapping: { date: 0, cvr: 1, municipality: 2, kind: 3, growth: 4 } },
      read: { table: "meetings", rows: [{ row: 2, values: { cvr: "40084606", kind: "individuel" } }] },
    });
    expect(unmapped(MEETINGS, { table: "activity" })).toMatchObject({
      table: "activity",
      mapping: { municipality: 2, growth: 4 },
      missing: ["period"],
    });
  });

  it("takes encoding and separator from the user", () => {
    const wrong = sound(file(`${HEADER}\n${ROW.replace("CRM", "sø")}`), { encoding: "windows-1252" });
    expect(wrong.file.encoding).toBe("windows-1252");
    expect(wrong.read.rows[0]?.values).toMatchObject({ source: "sÃ¸" });
    expect(unmapped(`${HEADER}\n${ROW}`, { separator: "," })).toMatchObject({
      separator: ",",
      header: [HEADER],
      mapping: {},
    });
  });

  it("says why there is nothing to read", () => {
    expect(readImport(file(" "))).toEqual({ ok: false, reason: "empty" });
    expect(readImport(clipboard("\n"))).toEqual({ ok: false, reason: "empty" });
    expect(readImport(file("PK\u0003\u0004"))).toEqual({ ok: false, reason: "spreadsheet" });
    expect(readImport(file(ACTIVITY_FILES.openQuote))).toMatchObject({
      ok: false,
      reason: "quote-open",
      row: 3,
      file: { table: "activity", separator: ";" },
    });
  });

  it("gives all that is needed to map columns by hand, and takes that mapping", () => {
    const text = ACTIVITY_FILES.foreign;
    expect(unmapped(text)).toMatchObject({
      separator: ",",
      headerRow: 1,
      header: ["Md|x", "Hvor", "Stk"],
      width: 3,
      sample: [["2026-01", "Aarhus", "5"]],
      mapping: {},
      missing: ["period", "municipality", "individual", "collective", "growth", "young"],
    });
    const half = { mapping: { period: 0, municipality: 1 } };
    expect(unmapped(text, half)).toMatchObject({
      mapping: half.mapping,
      mappedBy: "user",
      missing: ["individual", "collective", "growth", "young"],
    });
    const { file: mapped, read } = sound(file(text), { mapping: { ...half.mapping, growth: 2 } });
    expect(mapped.mappedBy).toBe("user");
    expect(read.rows).toMatchObject([
      { row: 2, values: { period: month(1), municipality: "Aarhus", individual: null, growth: 5 } },
    ]);
  });

  it("reads nothing from likely columns before the user confirms them", () => {
    const text = "Periode;Kommunekode;Individuelle;Antal kollektive møder\n2026-01;751;5;6";
    const found = unmapped(text);
    expect(found).toMatchObject({
      mapping: { period: 0, individual: 2 },
      proposed: { municipality: 1, collective: 3 },
      missing: ["municipality"],
    });
    const confirmed = { ...found.mapping, municipality: found.proposed.municipality ?? NaN };
    const { file: mapped, read } = sound(file(text), { mapping: confirmed });
    expect(mapped.proposed).toEqual({ collective: 3 });
    expect(read.rows).toMatchObject([{ values: { municipality: "751", individual: 5, collective: null } }]);
  });

  it("proposes again what the user took away", () => {
    const { file: mapped } = sound(file(`${HEADER}\n${ROW}`), {
      mapping: { period: 0, municipality: 1, individual: 3 },
    });
    // Column 3 is taken for another of ours.
    expect(mapped.proposed).toEqual({ growth: 4, young: 5, source: 6, remark: 7 });
  });

  it("finds a header of names it does not know below a title", () => {
    expect(unmapped("Udtræk fra CRM\nMd;Hvor;Stk\n2026-01;Aarhus;5")).toMatchObject({
      separator: ";",
      headerRow: 2,
      header: ["Md", "Hvor", "Stk"],
      sample: [["2026-01", "Aarhus", "5"]],
    });
  });

  it("takes the header's row from the user", () => {
    const text = `Måned;Kommune;Antal individuelle\n${HEADER}\n${ROW}`;
    expect(sound(file(text)).file.headerRow).toBe(2);
    expect(sound(file(text), { headerRow: 1 })).toMatchObject({
      file: { headerRow: 1, mapping: { period: 0, municipality: 1, individual: 2 } },
      read: { notes: { repeatedHeaders: [2] }, rows: [{ row: 3 }] },
    });
    expect(sound(file(`${HEADER}\n${ROW}`), { headerRow: 0 })).toMatchObject({
      file: { headerRow: 0, header: [], mappedBy: "order" },
      read: { notes: { repeatedHeaders: [1] }, rows: [{ row: 2 }] },
    });
  });
});

describe("readImport of the clipboard", () => {
  const copied = ROW.replaceAll(";", "\t");

  it("reads cells with their headings", () => {
    expect(sound(clipboard(`${HEADER.replaceAll(";", "\t")}\r\n${copied}\r\n`))).toMatchObject({
      file: { table: "activity", encoding: undefined, separator: "\t", headerRow: 1, mappedBy: "header" },
      read: { rows: [{ row: 2, values: { municipality: "Aarhus", individual: 1234, growth: null } }] },
    });
  });

  it("takes cells without headings in the table's own order, and says so", () => {
    const { file: found, read } = sound(clipboard(`${copied}\r\n2026-02\tSamsø\t5`));
    expect(found).toMatchObject({
      table: "activity",
      headerRow: 0,
      header: [],
      mappedBy: "order",
      mapping: { period: 0, municipality: 1, individual: 2, collective: 3, growth: 4, young: 5, source: 6 },
    });
    expect(read.notes).toMatchObject({ headerRow: 0, header: [], totals: [], repeatedHeaders: [] });
    expect(read.rows).toMatchObject([
      { row: 1, values: { period: month(1), individual: 1234, source: "CRM" } },
      { row: 2, values: { period: month(2), municipality: "Samsø", individual: 5, source: null } },
    ]);
  });

  it("knows columns that were not copied", () => {
    const { file: found, read } = sound(clipboard("jan 2026\tAarhus\t5\t6"));
    expect(found.width).toBe(4);
    expect([...read.columns]).toEqual(["period", "municipality", "individual", "collective"]);
  });

  it("takes meetings without headings for meetings", () => {
    const row = "15-01-2026\t40084606\tFirma\tAarhus\tkollektiv\tja\t01-02-2024\ta";
    expect(sound(clipboard(row))).toMatchObject({
      file: { table: "meetings", headerRow: 0, mappedBy: "order" },
      read: { rows: [{ row: 1, values: { firm: "Firma", kind: "kollektiv", reference: "a" } }] },
    });
  });

  it("reads a text apart by other signs, and headings nobody knows", () => {
    expect(sound(clipboard(`${HEADER}\n${ROW}`)).file.separator).toBe(";");
    const read = readImport(clipboard("Md\tHvor\tStk\n2026-01\tAarhus\t5"));
    expect(read).toMatchObject({
      ok: false,
      reason: "columns-missing",
      file: { header: ["Md", "Hvor", "Stk"] },
    });
  });
});

describe("readImport with remembered mappings", () => {
  const mapping = { period: 0, municipality: 1, individual: 2 };
  const remembered = rememberMapping([], ["Md|x", "Hvor", "Stk"], "activity", mapping);

  it("applies one to a file of the same shape, whatever its case", () => {
    const text = ACTIVITY_FILES.foreign.replace("Hvor", " HVOR ");
    const { file: found, read } = sound(file(text), {}, remembered);
    expect(found).toMatchObject({ mapping, mappedBy: "remembered", missing: [], separator: "," });
    expect(read.rows).toMatchObject([{ values: { municipality: "Aarhus", individual: 5 } }]);
  });

  it("knows its header again below titles, and under any separator", () => {
    const text = "Udtræk, dannet i dag\n\nMd|x\tHvor\tStk\n2026-01\tAarhus\t5";
    expect(sound(file(text), {}, remembered).file).toMatchObject({ headerRow: 3, separator: "\t" });
  });

  it("prefers it to what the header says, and the user's word to both", () => {
    const other = { period: 0, municipality: 1, collective: 2 };
    const known = rememberMapping([], HEADER.split(";"), "activity", other);
    const text = `${HEADER}\n${ROW}`;
    expect(sound(file(text), {}, known).file).toMatchObject({ mapping: other, mappedBy: "remembered" });
    expect(sound(file(text), { mapping }, known).file).toMatchObject({ mapping, mappedBy: "user" });
  });

  it("leaves files of another shape and the other table alone", () => {
    expect(unmapped(ACTIVITY_FILES.foreign.replace("Stk", "Antal"), {}, remembered).mapping).toEqual({});
    expect(unmapped(ACTIVITY_FILES.foreign, { table: "meetings" }, remembered).mapping).toEqual({});
  });
});
