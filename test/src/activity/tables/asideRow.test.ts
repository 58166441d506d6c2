import { describe, expect, it } from "vitest";
import { checkActivity } from "../../../../src/activity/check/checkActivity";
import { countedRows } from "../../../../src/activity/check/countedRows";
import { checkMeetings } from "../../../../src/activity/check/checkMeetings";
import { parseTable } from "../../../../src/activity/read/parseTable";
import type { MeetingRow } from "../../../../src/activity/tables/meetingRow";
import type { Entry } from "../../../../src/activity/values/entry";
import { IN_A_WORKBOOK, entered } from "../activityRows";

const HEADER = "Periode;Kommune;Individuelle;Kollektive;Vækstforløb;Under 3 år;Kilde;Bemærkning";
const MEETINGS = "Dato;CVR;Virksomhed;Kommune;Type;Vækstforløb;Stiftet;Reference";

/** How often a file's line is left out and named, and how many issues are left to say of it. */
function read(table: "activity" | "meetings", header: string, line: string) {
  const file = parseTable(table, `${header}\n${line}`);
  if (!file.ok) throw new Error("not read");
  const { totals, remarks, repeatedHeaders } = file.notes;
  return {
    named: totals.length + remarks.length + repeatedHeaders.length,
    rows: file.rows.length,
    file,
  };
}

const ALONE = [
  "1. kv. 2026",
  "1. kvartal 2026",
  "3 måneder 2026",
  "År 2026",
  "Året 2026",
  "2026",
  "H1 2026",
  "2026 Q1",
  "Status pr. 31. marts",
  "Dato: 01-02-2026",
  "Udtræk 01-02-2026",
  "Antal: 1",
  "1 møder",
  "(foreløbig)",
  "Foreløbig",
  "-- slut --",
];

const WHOLE = [
  "Danmark",
  "19 kommuner",
  "Hele landet",
  "Alle kommuner",
  "I alt",
  "Region Midtjylland",
  "Midtjylland",
];

describe("a row that is no data", () => {
  it.each(ALONE)("is left out and named where nothing else stands in it: %s", (text) => {
    expect(read("activity", HEADER, `${text};;;;;;;`)).toMatchObject({ named: 1, rows: 0 });
    expect(read("meetings", MEETINGS, `${text};;;;;;;`)).toMatchObject({ named: 1, rows: 0 });
  });

  it.each(["1. kv. 2026", "År 2026", "2026", "H1 2026", "2026-K1", "1. halvår", "helår 2026"])(
    "is a sum where it has figures and no municipality: %s",
    (text) => {
      const { file } = read("activity", HEADER, `${text};;12;7;3;2;;`);
      expect(file.notes).toMatchObject({ totals: [2], remarks: [] });
    },
  );

  it.each(WHOLE)("is a sum where its municipality is all of them: %s", (municipality) => {
    for (const period of ["", "2026-01", "1. kv. 2026"]) {
      const { file } = read("activity", HEADER, `${period};${municipality};12;7;3;2;;`);
      expect(file.notes.totals).toEqual([2]);
    }
    const { file } = read("meetings", MEETINGS, `;;;${municipality};1;;;`);
    expect(file.notes.totals).toEqual([2]);
  });

  it("is data in a meeting with a date, whatever stands for its municipality", () => {
    const { file } = read("meetings", MEETINGS, "15-01-2026;40084606;A;Danmark;individuel;;;");
    expect(file.rows).toHaveLength(1);
  });

  it.each([
    // One month and one municipality, whatever words stand around them.
    "Hele januar 2026;Aarhus;66;63;7;2;;",
    "Hele januar;Aarhus;66;63;7;2;;",
    "I alt 2026-01;Aarhuss;66;63;7;2;;",
    "2026-01;Aarhus (i alt);66;63;7;2;;",
    "2026-03;Samsø total;66;63;7;2;;",
    "2026-03;Skive sum;66;63;7;2;;",
    "Febuar 2026;Skive i alt;66;63;7;2;;",
    "Januar i alt;751 i alt;66;63;7;2;;",
    // Merged cells leave a month alone, whose municipality stands above.
    "Februar;;60;61;7;2;;",
    "Febuar;;60;61;7;2;;",
    "Marts (foreløbig);;60;61;7;2;;",
    // A pivot table's names for what has none.
    "Ukendt;;5;5;;;;",
    "Ikke angivet;;5;5;;;;",
    "Uoplyst;;5;5;;;;",
    "(tom);;5;5;;;;",
    "Øvrige;;5;5;;;;",
    "Hele januar 2026;Uoplyst;5;5;;;;",
  ])("is not left out where its figures may be a month's of a municipality: %s", (line) => {
    const { file, ...found } = read("activity", HEADER, line);
    expect(found).toEqual({ named: 0, rows: 1 });
    const issues = checkActivity(file.rows, IN_A_WORKBOOK).filter(({ row }) => row !== null);
    expect(issues.map(({ rule }) => rule)).not.toContain("row-sum");
    expect(countedRows(file.rows, issues)).toMatchObject({ rows: [], leftOut: { rows: 1 } });
  });

  it.each([
    "I alt;Aarhus;66;63;7;2;;",
    "2026;Aarhus i alt;66;63;7;2;;",
    "1. kvartal 2026;Aarhus i alt;66;63;7;2;;",
    "2026-01;Aarhus og Samsø i alt;66;63;7;2;;",
    "I alt jan - mar 2026;Aarhus;66;63;7;2;;",
    "Subtotal januar;;66;63;7;2;;",
  ])("is a sum where it is of several months or municipalities: %s", (line) => {
    expect(read("activity", HEADER, line).file.notes.totals).toEqual([2]);
  });

  it("is data in a meeting that says what no sum does, whatever stands for its date", () => {
    const rowsOf = (line: string) => read("meetings", MEETINGS, line).rows;
    expect(rowsOf("Hele januar;12345678;Foo;Skive;Individuel;nej;;A7")).toBe(1);
    expect(rowsOf("I alt;;Foo;Skive;;ja;;")).toBe(1);
    expect(rowsOf("I alt;;;;;;;125")).toBe(0);
    expect(rowsOf("Hele januar;125;;;64;12;;")).toBe(0);
  });

  it.each([
    ["a month alone", "2026-02;;;;;;;"],
    ["a date that may be another", "2/1/2026;;;;;;;"],
    ["a text beside a municipality", "1. kv. 2026;Aarhus;12;7;3;2;;"],
    ["a text beside figures", "Febuar 2026;;12;7;3;2;;"],
    ["a number", "13;;;;;;;"],
  ])("is not %s", (_, line) => {
    expect(read("activity", HEADER, line)).toMatchObject({ named: 0, rows: 1 });
  });

  it.each(["Kilde ApS", "Total Entreprise", "Obs Media"])(
    "is none where a meeting is half typed, whose firm is called like one: %s",
    (firm) => {
      const blank = { date: null, cvr: null, municipality: null, kind: null, growth: null, founded: null };
      const rulesOf = (values: Partial<MeetingRow>) =>
        checkMeetings(
          [{ row: 2, values: { ...blank, reference: null, firm, ...values } }],
          IN_A_WORKBOOK,
        ).map(({ rule }) => rule);
      const typed: Partial<MeetingRow>[] = [
        { kind: "individuel" },
        { cvr: 40_084_606 },
        { growth: "ja" },
        { founded: 46_023 },
        { reference: "F-12" },
        // Before the firm's name, all that is written there is a word for many municipalities.
        { municipality: "Hele regionen", kind: "kollektiv" },
      ];
      for (const values of typed) expect([values, rulesOf(values)]).not.toEqual([values, ["row-sum"]]);
      // Counts below the columns are a sum's.
      expect(rulesOf({ growth: 3 })).toEqual(["row-sum"]);
      expect(read("meetings", MEETINGS, `;;${firm};;individuel;ja;;`)).toMatchObject({ named: 0, rows: 1 });
      expect(read("meetings", MEETINGS, `;;${firm};;;3;;`)).toMatchObject({ named: 1, rows: 0 });
    },
  );

  it.each<[string, string]>([
    ["Kommune;Periode;Individuelle;Kollektive", "1. kvartal;;68;64"],
    ["Kommune;Periode;Individuelle;Kollektive", "Januar-februar 2026;;68;64"],
    ["Kommune;Periode;Individuelle;Kollektive", "2026;;68;64"],
    ["Kommune;Periode;Individuelle;Kollektive", "Tallene er foreløbige;;;"],
    ["Kommune;Periode;Individuelle;Kollektive", "Side 1 af 1;;;"],
    ["Individuelle;Periode;Kommune;Kollektive", "Kilde: CRM;;;"],
    ["Id;Periode;Kommune;Individuelle", "1. kvartal;;;66"],
    ["Periode;Kommune;Individuelle;Kollektive", "Kilde: CRM; udtrukket 01-02-2026;;"],
    ["Periode;Kommune;Individuelle;Kollektive", "Anm.: Tal for Aarhus; Samsø; og flere; følger"],
    ["Periode;Kommune;Individuelle;Kollektive", "* Tallet er skønnet; se bilag"],
    ...[
      "2026-01 - 2026-03",
      "2026-01 til 2026-03",
      "2026-01/2026-03",
      "01-01-2026 - 31-03-2026",
      "jan 2026 - mar 2026",
      "1. kvt. 2026",
      "Kv. 1",
      "Kvartal 1",
      "2026/Q1",
      "1.-2. kvartal",
      "Uge 1",
      "∑",
    ].map((label): [string, string] => ["Periode;Kommune;Individuelle;Kollektive", `${label};;66;63`]),
    ["Periode;Kommune;Individuelle;Kollektive", "2026-01;De 19 kommuner;66;63"],
    ["Periode;Kommune;Individuelle;Kollektive", "2026-01;Midtjylland (sum);66;63"],
  ])("is left out in whichever column its label stands, and however it is split: %s / %s", (header, line) => {
    expect(read("activity", header, line)).toMatchObject({ named: 1, rows: 0 });
  });

  it.each([
    [
      "a municipality alone, or one that is misspelt",
      "Kommune;Periode;Individuelle",
      ["Aarhus;;", "Aarhuss;;"],
    ],
    ["a misspelt municipality with figures", "Kommune;Periode;Individuelle", ["Esbjerg;;12", "Hornes;;12"]],
    ["a month with a remark", "Bemærkning;Periode;Kommune;Individuelle", ["Obs: tjek;2026-01;Aarhuss;12"]],
    [
      "figures under a note",
      "Periode;Kommune;Individuelle",
      ["Kilde: CRM;Aarhus;12", "*marts 2026;Aarhus;66.0"],
    ],
    ["a municipality of another region by its code", "Kommune;Periode;Individuelle", ["0101;;12"]],
  ])("is not %s", (_, header, lines) => {
    for (const line of lines) expect(read("activity", header, line)).toMatchObject({ named: 0, rows: 1 });
  });

  it("is told by one line in a sheet too", () => {
    const blank = { individual: null, collective: null, growth: null, young: null, source: null };
    const said = (period: Entry, values: object = blank) =>
      checkActivity([entered({ period, municipality: null, ...values })], IN_A_WORKBOOK).flatMap(
        ({ rule, row }) => (row === null ? [] : [rule]),
      );
    // Excel takes what looks like a year for a number.
    expect(said(2026, {})).toEqual(["row-sum"]);
    expect(said("1. kv. 2026", {})).toEqual(["row-sum"]);
    for (const text of ALONE) expect([text, said(text)]).toEqual([text, ["row-sum"]]);
    const meetings = parseTable("meetings", `${MEETINGS}\nx;;;I alt;1;;;`);
    if (!meetings.ok) throw new Error("not read");
    const undated = meetings.rows.map((row) => ({ ...row, values: { ...row.values, date: null } }));
    expect(checkMeetings(undated, IN_A_WORKBOOK).map(({ rule }) => rule)).toEqual(["row-sum"]);
  });
});
