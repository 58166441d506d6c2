import { describe, expect, it } from "vitest";
import { decodeText } from "../../../src/activity/decodeText";
import { ACTIVITY_FORM } from "../../../src/activity/activityForm";
import { mapColumns } from "../../../src/activity/mapColumns";
import { readActivityFile } from "../../../src/activity/readActivityFile";
import { LARGEST_FILE, readTextFile } from "../../../src/activity/readTextFile";

const HEADER = "Periode;Kommune;Individuelle;Kollektive;Vækstforløb;Under 3 år;Kilde;Bemærkning";
const ROW = "2026-01;Aarhus;1.234;7;;0;CRM;";

function read(...lines: string[]) {
  const table = readActivityFile(lines.join("\n"));
  if (!table.ok) throw new Error(`missing: ${table.missing.join(", ")}`);
  return { notes: table.notes, rows: table.rows.map(({ row, values }) => ({ row, ...values })) };
}

describe("readActivityFile", () => {
  it("leaves out a total row, wherever it says so", () => {
    const { rows, notes } = read(
      HEADER,
      ROW,
      "I alt;;1;2;3;4;;",
      ";Total:;1;2;3;4;;",
      "2026-01;Hovedtotal;1",
    );
    expect(rows.map(({ row }) => row)).toEqual([2]);
    expect(notes.totals).toEqual([3, 4, 5]);
    const moved = read("Kilde;Individuelle;Periode;Kommune", "Total;5;2026-01;Aarhus", "I alt;5;;");
    expect(moved.rows).toMatchObject([{ source: "Total", individual: 5 }]);
    expect(moved.notes.totals).toEqual([3]);
  });

  it("finds the header below titles, and leaves out a second one", () => {
    const { rows, notes } = read(
      "Aktivitet 2026;;;;;;;",
      "",
      HEADER,
      "(måned);(navn);antal;antal;;;;",
      ROW,
      HEADER,
    );
    expect(notes).toMatchObject({ headerRow: 3, headings: [4, 6] });
    expect(rows).toMatchObject([{ row: 5, municipality: "Aarhus", individual: 1234 }]);
  });

  it("takes no wrong row for a header", () => {
    expect(read(HEADER, "snart;Århus;mange;;;;;").rows).toMatchObject([{ row: 2, period: "snart" }]);
  });

  it("keeps line breaks and separators within quotes, and counts rows as a spreadsheet does", () => {
    const { rows } = read(HEADER, '2026-01;Aarhus;1;2;3;4;"a; b";"to\r\nlinjer"', "", ROW);
    expect(rows).toMatchObject([
      { row: 2, source: "a; b", remark: "to\r\nlinjer" },
      { row: 4, individual: 1234 },
    ]);
  });

  it("names rows that a separator may have moved, and a quotation mark that never closes", () => {
    const commas = read("Periode,Kommune,Individuelle", "2026-01,Aarhus,1,234", "2026-02,Aarhus,5,");
    expect(commas.notes.tooLong).toEqual([2]);
    expect(readActivityFile(`${HEADER}\n${ROW}\n2026-02;"Aarhus;1\n${ROW}`)).toMatchObject({
      ok: false,
      openQuote: 3,
    });
  });

  it("takes a mapping and a separator from its caller", () => {
    const text = "Md|x,Hvor,Stk\n2026-01,Aarhus,5";
    expect(readActivityFile(text)).toMatchObject({ ok: false, found: ["Md|x", "Hvor", "Stk"] });
    const mapping = { period: 0, municipality: 1, individual: 2 };
    expect(readActivityFile(text, { mapping, separator: "," })).toMatchObject({
      ok: true,
      rows: [{ row: 2, values: { municipality: "Aarhus", individual: 5, collective: null } }],
    });
  });
});

describe("mapColumns", () => {
  it("proposes for confirmation what is only like a column of ours", () => {
    expect(
      mapColumns(ACTIVITY_FORM, ["Periode", "Kommunekode", "Antal individuelle møder", "Region"]),
    ).toEqual({
      certain: { period: 0 },
      likely: { municipality: 1, individual: 2 },
      others: ["Kommunekode", "Antal individuelle møder", "Region"],
    });
  });
});

describe("readTextFile", () => {
  it.each([
    ["empty", new Uint8Array()],
    ["empty", Buffer.from(" \r\n \n")],
    ["spreadsheet", Buffer.from("PK\u0003\u0004 og resten")],
    ["not-text", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])],
    ["too-large", new Uint8Array(LARGEST_FILE + 1)],
  ])("says why a file is no text: %s", (reason, bytes) => {
    expect(readTextFile(bytes)).toEqual({ ok: false, reason });
  });

  it("finds the encoding, and takes another one from its caller", () => {
    expect(decodeText(Buffer.from("\ufeffSamsø €", "utf16le"))).toEqual({
      text: "Samsø €",
      encoding: "utf-16le",
    });
    const euro = Uint8Array.of(0x80, 0x20, 0xe6);
    expect(decodeText(euro)).toEqual({ text: "€ æ", encoding: "windows-1252" });
    expect(decodeText(Buffer.from("ø"), "windows-1252").text).toBe("Ã¸");
  });
});
