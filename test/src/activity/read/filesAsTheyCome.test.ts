import { describe, expect, it } from "vitest";
import { decodeText } from "../../../../src/activity/read/decodeText";
import { activitySchema } from "../../../../src/activity/tables/activityRow";
import { mapColumns } from "../../../../src/activity/read/mapColumns";
import { parseTable } from "../../../../src/activity/read/parseTable";
import { schemaOf } from "../../../../src/activity/tables/enteredTable";
import { MAX_FILE_BYTES, readTextFile } from "../../../../src/activity/read/readTextFile";
import { recogniseFile } from "../../../../src/activity/read/recogniseFile";
import { ACTIVITY_FILES } from "./activityFiles";

function read(text: string) {
  const table = parseTable("activity", text);
  if (!table.ok) throw new Error(`missing: ${table.missing.join(", ")}`);
  return {
    notes: table.notes,
    rows: table.rows.map(({ row, values, misfit }) => ({ row, misfit, ...values })),
  };
}

describe("parseTable", () => {
  it("leaves out a total row, wherever it says so", () => {
    const { rows, notes } = read(ACTIVITY_FILES.totals);
    expect(rows.map(({ row }) => row)).toEqual([2]);
    expect(notes.totals).toEqual([3, 4, 5]);
    const moved = read(ACTIVITY_FILES.movedTotals);
    expect(moved.rows).toMatchObject([{ source: "Total", individual: 5 }]);
    expect(moved.notes.totals).toEqual([3]);
  });

  it("finds the header below titles, and leaves out a second one", () => {
    const { rows, notes } = read(ACTIVITY_FILES.titles);
    expect(notes).toMatchObject({ headerRow: 3, repeatedHeaders: [4, 6] });
    expect(rows).toMatchObject([{ row: 5, municipality: "Aarhus", individual: 1234 }]);
  });

  it("finds the header in the first fifty lines", () => {
    const above = (count: number) => "Udtræk, en linje\n".repeat(count);
    expect(read(`${above(49)}${ACTIVITY_FILES.quotes}`).notes.headerRow).toBe(50);
    expect(parseTable("activity", `${above(50)}${ACTIVITY_FILES.quotes}`)).toMatchObject({ ok: false });
  });

  it("takes no wrong row for a header", () => {
    expect(read(ACTIVITY_FILES.unreadable).rows).toMatchObject([{ row: 2, period: "snart" }]);
  });

  it("keeps line breaks and separators within quotes, and counts rows as a spreadsheet does", () => {
    const { rows } = read(ACTIVITY_FILES.quotes);
    expect(rows).toMatchObject([
      { row: 2, source: "a; b", remark: "to\r\nlinjer" },
      { row: 4, individual: 1234 },
    ]);
  });

  it("reads headings whose letters were broken on the way together with the rows'", () => {
    expect(read(ACTIVITY_FILES.broken)).toMatchObject({
      notes: { ignored: [] },
      rows: [{ growth: 3, young: 4, remark: "pÃ¥ vej" }],
    });
  });

  it("names rows that a separator may have moved, and a quotation mark that never closes", () => {
    const commas = read(ACTIVITY_FILES.commas);
    expect(commas.rows).toMatchObject([{ row: 2, misfit: { cells: 4, header: 3 } }, { row: 3 }]);
    expect(parseTable("activity", ACTIVITY_FILES.openQuote)).toMatchObject({
      ok: false,
      openQuote: 3,
    });
  });

  it("takes a mapping and a separator from its caller", () => {
    const text = ACTIVITY_FILES.foreign;
    expect(parseTable("activity", text)).toMatchObject({ ok: false, found: ["Md|x", "Hvor", "Stk"] });
    const mapping = { period: 0, municipality: 1, individual: 2 };
    expect(parseTable("activity", text, { mapping, separator: "," })).toMatchObject({
      ok: true,
      rows: [{ row: 2, values: { municipality: "Aarhus", individual: 5, collective: null } }],
    });
  });
});

describe("mapColumns", () => {
  it("proposes for confirmation what is only like a column of ours", () => {
    expect(
      mapColumns(activitySchema(), ["Periode", "Kommunekode", "Antal individuelle møder", "Region"]),
    ).toEqual({
      certain: { period: 0 },
      likely: { municipality: 1, individual: 2 },
      others: ["Kommunekode", "Antal individuelle møder", "Region"],
      doubled: [],
    });
  });
});

describe("a heading that can mean two things", () => {
  it.each([
    ["meetings", "Dato;Kommune;Type;Startdato", "founded", "15-01-2026;Aarhus;individuel;01-02-2020"],
    ["meetings", "Dato;Kommune;Type;Sagsnr.", "reference", "15-01-2026;Aarhus;individuel;7"],
    ["meetings", "Dato;Kommune;Form;Type", "kind", "15-01-2026;Aarhus;ApS;individuel"],
    ["activity", "Periode;Kommune;Individuelle;Virksomheder under 3 år", "young", "2026-01;Aarhus;5;3"],
    ["activity", "Periode;Kommune;Individuelle;Growth", "growth", "2026-01;Aarhus;5;3"],
  ] as const)(
    "is proposed, and unconfirmed it is named and unused: %s, %s",
    (table, header, column, line) => {
      const read = parseTable(table, `${header}\n${line}`);
      if (!read.ok) throw new Error("not read");
      const { ignored, unconfirmed } = read.notes;
      const isTaken = table === "meetings" && column === "kind";
      expect(read.mapping).toEqual(expect.not.objectContaining(isTaken ? { kind: 2 } : { [column]: 3 }));
      expect(ignored).toHaveLength(1);
      expect(unconfirmed).toEqual(isTaken ? [] : [{ heading: ignored[0], column }]);
    },
  );

  it.each([
    [
      "activity",
      "Periode;Kommune;Individuelle;Individuelle;Kollektive",
      "2026-01;Aarhus;5;6;7",
      "individual",
    ],
    [
      "activity",
      "Periode;Kommune;Individuelle;Kollektive;Kilde;Source",
      "2026-01;Aarhus;5;6;CRM;x",
      "source",
    ],
    [
      "meetings",
      "Dato;Kommune;Type;CVR;Virksomhed;Firma",
      "15-01-2026;Aarhus;individuel;40084606;A;B",
      "firm",
    ],
  ] as const)("is never one of two that mean the same: %s, %s", (table, header, line, column) => {
    const headings = header.split(";");
    const read = parseTable(table, `${header}\n${line}`);
    if (!read.ok) throw new Error("not read");
    const { certain, likely } = mapColumns<string>(schemaOf(table), headings);
    const first = likely[column] ?? NaN;
    const both = read.notes.doubled[0]?.headings ?? [];
    expect(certain[column]).toBeUndefined();
    expect(both).toHaveLength(2);
    expect(headings.slice(first, first + 1)).toEqual([both[0]]);
    expect(read.notes).toMatchObject({ unconfirmed: [], ignored: both, doubled: [{ column }] });
    expect(read.rows[0]?.values).toMatchObject({ [column]: null });
    const chosen = parseTable(table, `${header}\n${line}`, { mapping: { ...certain, [column]: first } });
    expect(chosen).toMatchObject({ ok: true, notes: { doubled: [], ignored: [both[1]] } });
  });

  it.each([
    ...["Individuelle %", "Individuelle (%)", "Δ Individuelle", "+/- Individuelle", "± Individuelle"],
    ...["Individuelle ％", "Individuelle -/+", "Individuelle +-", "Individuelle €", "∅ Individuelle"],
    ...["△ Individuelle", "▲ Individuelle", "Individuelle ↑", "∑ Individuelle", "~ Individuelle"],
    ...[
      "Individuelle ≥",
      "<Individuelle",
      "Individuelle (-)",
      "Individuelle ?",
      "- Individuelle",
      "= Individuelle",
    ],
  ])("may be a share or a change of what it names, or something else: %s", (heading) => {
    const alone = parseTable("activity", `Periode;Kommune;${heading};Kollektive\n2026-01;Aarhus;12;7`);
    expect(alone).toMatchObject({
      ok: true,
      rows: [{ values: { individual: null, collective: 7 } }],
      notes: { ignored: [heading], unconfirmed: [{ heading, column: "individual" }] },
    });
    const beside = read(`Periode;Kommune;Individuelle;${heading}\n2026-01;Aarhus;12;7`);
    expect(beside).toMatchObject({
      rows: [{ individual: 12 }],
      notes: { ignored: [heading], doubled: [] },
    });
  });

  it.each([
    '"Individuelle"',
    "Individuelle*",
    "Individuelle:",
    "Individuelle.",
    "(Individuelle)",
    "Individuelle¹",
  ])("is certain with signs that make nothing else of it: %s", (heading) => {
    const quoted = `"${heading.replaceAll('"', '""')}"`;
    const { rows } = read(`Periode;Kommune;${quoted};Kollektive\n2026-01;Aarhus;12;7`);
    expect(rows).toMatchObject([{ individual: 12 }]);
  });

  it.each([
    ["activity", "Måned;Periode;Kommunenavn;Kommune;Individuelle", "01-02-2026;2026-01;751;Aarhus;5"],
    ["meetings", "Dato;Kommunenavn;Kommune;Type;CVR", "15-01-2026;751;Aarhus;individuel;40084606"],
  ] as const)(
    "is our own where another says the month or municipality once more: %s",
    (table, header, line) => {
      const read = parseTable(table, `${header}\n${line}`);
      expect(read).toMatchObject({ ok: true, notes: { doubled: [] } });
      expect(read.ok && read.rows[0]?.values).toMatchObject({ municipality: "Aarhus" });
      expect(read.ok && read.notes.ignored).toContain("Kommunenavn");
      const twice = parseTable(table, `${header.replace("Kommunenavn", "Kommune")}\n${line}`);
      expect(twice.ok ? [] : twice.missing).toEqual(["municipality"]);
    },
  );

  it("counts no region in place of a municipality that another column names", () => {
    const { rows } = read(
      "Periode;Kommune;Kommunenavn;Individuelle\n2026-01;Midtjylland;Samsø;5\n2026-01;I alt;;9",
    );
    expect(rows).toMatchObject([{ misfit: { contradicted: { written: "Midtjylland / Samsø" } } }]);
    expect(rows).toHaveLength(1);
  });

  it("counts no row that names two months", () => {
    const line = (month: string, period: string) => `${month};${period};Aarhus;5`;
    const lines = [line("jan 2026", "2026-03"), line("31-03-2026", "2026-03"), line("x", "2026-03")];
    const { rows } = read(["Måned;Periode;Kommune;Individuelle", ...lines].join("\n"));
    expect(rows.map(({ misfit }) => misfit?.contradicted)).toEqual([
      { column: "period", written: "2026-03 / jan 2026" },
      undefined,
      undefined,
    ]);
  });

  it("leaves a required column missing where two mean it, and names both", () => {
    expect(
      parseTable("meetings", "Dato;Mødedato;CVR;Kommune;Type\n15-01-2026;;40084606;Aarhus;x"),
    ).toMatchObject({
      ok: false,
      missing: ["date"],
      doubled: [{ headings: ["Dato", "Mødedato"], column: "date" }],
    });
  });

  it("is not Etableret, which is when a firm was founded", () => {
    expect(mapColumns(schemaOf("meetings"), ["Etableret"]).certain).toEqual({ founded: 0 });
  });

  it("is proposed where letters of it are lost", () => {
    const header = ["Periode", "Kommune", "V?kstforl?b", "Under 3 \ufffdr", "M\ufffdned"];
    expect(mapColumns(activitySchema(), header).likely).toEqual({ growth: 2, young: 3 });
    expect(mapColumns(activitySchema(), ["M\ufffdned"]).likely).toEqual({ period: 0 });
  });
});

describe("readTextFile", () => {
  it.each<[string, Uint8Array]>([
    ["empty", new Uint8Array()],
    ["empty", Buffer.from(" \r\n \n")],
    ["spreadsheet", Buffer.from("PK\u0003\u0004 og resten")],
    ["not-text", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])],
    ["web-page", Buffer.from("\ufeff\n<!DOCTYPE html><html><table>")],
    ["web-page", Buffer.from("MIME-Version: 1.0\nContent-Type: multipart/related")],
    ["web-page", Buffer.from("From: <Saved by a browser>\r\nSubject: x\r\n y\r\nMIME-Version: 1.0\r\n")],
    ["web-page", Buffer.from("<!-- saved from url=(0014) -->\r\n<html><table>")],
    ["web-page", Buffer.from("<center><table>")],
    ...["title", "b", "h1", "br", "thead", "td", "form", "link rel=x", "a href=x", "pre", "section"].map(
      (tag): [string, Uint8Array] => ["web-page", Buffer.from(`<${tag}>Tal</x>`)],
    ),
    ["web-page", Buffer.from("Udtræk fra CRM\n<table border=1>\n<tr><td>2026-01")],
    // SAMSØ and RINGKØBING in Mac Roman, Århus in both, på in CP850, on in Mac Roman.
    ...[
      "SAMS\u00af;1",
      "RINGK\u00afBING;1",
      "\u0081rhus;1",
      "\u008frhus;1",
      "V\u00aeKST",
      "p\u0086lagt;1",
      "M\u008cned",
      "v\u00bekst",
    ].map((text): [string, Uint8Array] => ["wrong-letters", Buffer.from(`Kommune;Tal\n${text}`, "latin1")]),
    ["spreadsheet", Buffer.from('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>')],
    ["too-large", new Uint8Array(MAX_FILE_BYTES + 1)],
  ])("says why a file is no text: %s", (reason, bytes) => {
    expect(readTextFile(bytes)).toEqual({ ok: false, reason });
  });

  it("takes Windows-1252 for what it is, and any encoding from its caller", () => {
    const cp850 = Buffer.from("Kommune;V\u0091kstforl\u009bb\nSams\u009b;1", "latin1");
    expect(readTextFile(cp850)).toEqual({ ok: false, reason: "wrong-letters" });
    expect(readTextFile(cp850, "windows-1252")).toMatchObject({ ok: true });
    const sound = Buffer.from(
      "Kommune;Bem\u00e6rkning\nSams\u00f8;\u0091s\u00e5dan\u0092 \u009bher\u008b",
      "latin1",
    );
    expect(readTextFile(sound)).toMatchObject({ ok: true });
    const signs = Buffer.from(
      "Kommune;Tal\nOdder\u0086;husets\u0086\n\u0091CRM\u0091;Huset\u0091s \u00ae\n" +
        "L\u0091Oreal;Salesforce\u00aeCRM;time\u00be;S\u008cUR",
      "latin1",
    );
    expect(readTextFile(signs)).toMatchObject({ ok: true });
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

describe("figures with a dot", () => {
  const figures = (...texts: string[]) => {
    const lines = texts.map((text) => `2026-01;Aarhus;${text}`);
    const table = parseTable("activity", ["Periode;Kommune;Individuelle", ...lines].join("\n"));
    if (!table.ok) throw new Error("not read");
    return table.rows.map(({ values, marks }) =>
      marks?.["individual"] ? `? ${String(values.individual)}` : values.individual,
    );
  };

  it.each([
    ["thousands", ["2.500", "12", "1.234"], [2500, 12, 1234]],
    ["thousands beside Danish decimals", ["2.500", "12,0", "66.0"], [2500, 12, "66.0"]],
    ["thousands, one or two of them", ["2.000", "66.000"], [2000, 66_000]],
    ["decimals, beside a zero of three", ["66.000", "0.000", "1234.000", "2.500"], [66, 0, 1234, "? 2.500"]],
    ["decimals of unknown number", ["2.500", "66.0", "2.000"], ["? 2.500", "66.0", "? 2.000"]],
    ["decimals, beside English thousands", ["2.500", "1,234.00"], ["? 2.500", "1,234.00"]],
    ["decimals of unknown number, beside other than zeros", ["2.000", "1234.567"], ["? 2.000", "1234.567"]],
    ["thousands beside padded figures", ["1.000", "2.000", "3.000", " 25"], [1000, 2000, 3000, 25]],
    ["thousands beside Danish decimals alone", ["1.000", "2.000", "3.000", "12,5"], [1000, 2000, 3000, 12.5]],
    ["open where all end in zeros", ["2.000", "66.000", "10.000"], ["? 2.000", "? 66.000", "? 10.000"]],
    ["open where all are the same", ["66.000", "66.000", "66.000"], ["? 66.000", "? 66.000", "? 66.000"]],
  ])("are %s: %j", (_, texts, read) => {
    expect(figures(...texts)).toEqual(read);
  });

  it("are judged by their own column, whatever is written in another", () => {
    const pairs = (...lines: string[]) => {
      const text = [
        "Periode;Kommune;Individuelle;Kollektive",
        ...lines.map((line) => `2026-01;Aarhus;${line}`),
      ];
      const table = parseTable("activity", text.join("\n"));
      if (!table.ok) throw new Error("not read");
      return table.rows.map(({ values, marks }) => [marks?.["individual"]?.kind, values.collective]);
    };
    const open = ["66.000;63", "2.000;1", "10.000;5", "12.000;5", "15.000;5", "7.000;5"];
    expect(pairs(...open)).toEqual([63, 1, 5, 5, 5, 5].map((each) => ["point", each]));
    // A figure of the column that is not in whole thousands, or too few of them, leave them what Danes write.
    expect(pairs("66.000;63", "2.000;1", "10.000;5", "1.066;5").map(([mark]) => mark)).not.toContain("point");
    expect(pairs("66.000;63", "2.000;1", ";5", "0;5").map(([mark]) => mark)).not.toContain("point");
  });
});

describe("a column without a heading", () => {
  const unnamed = (...lines: string[]) => {
    const read = parseTable("activity", lines.join("\n"));
    return read.ok ? read.notes.unnamed : read;
  };

  it("is named where anything stands in it, and only then", () => {
    expect(unnamed("Periode;Kommune;;Individuelle", "2026-01;Aarhus;12;66")).toEqual([2]);
    expect(unnamed("Periode;Kommune;;Individuelle;", "2026-01;Aarhus; ;66;", "2026-02;Aarhus;;5;x")).toEqual([
      4,
    ]);
    expect(unnamed("Periode;Kommune;;Individuelle;;", "2026-01;Aarhus;;66;;", "I alt;;66;66;9;9")).toEqual(
      [],
    );
  });

  it("is what stands beyond our columns where there are no headings", () => {
    const text = "2026-01;Aarhus;1;2;3;0;CRM;;;9";
    const notes = { unnamed: [9] };
    expect(parseTable("activity", text, recogniseFile(text, {}, []))).toMatchObject({ ok: true, notes });
    expect(parseTable("activity", text.slice(0, -1), recogniseFile(text, {}, []))).toMatchObject({
      ok: true,
      notes: { unnamed: [] },
    });
  });
});
