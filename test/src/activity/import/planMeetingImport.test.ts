import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyChanges, invertChanges } from "../../../../src/activity/tables/change";
import type { EnteredRow } from "../../../../src/activity/tables/enteredRow";
import type { MeetingImportInput } from "../../../../src/activity/import/meetingImport";
import type { MeetingRow } from "../../../../src/activity/tables/meetingRow";
import { parseTable } from "../../../../src/activity/read/parseTable";
import { contractInUse } from "../../../../src/contract/contractInUse";
import { serial } from "../../serial";
import { anyMeetings } from "../derive/anyMeetings";
import { enterPlan } from "./enterPlan";
import { planMeetingImport } from "../atOnce";

const contract = contractInUse();
const HEADER = "Dato;CVR;Virksomhed;Kommune;Type;Vækstforløb;Stiftet;Reference";

function read(lines: readonly string[]) {
  const file = parseTable("meetings", [HEADER, ...lines].join("\n"));
  if (!file.ok) throw new Error("not read");
  return file.rows;
}

const plan = (
  existing: readonly EnteredRow<MeetingRow>[],
  lines: readonly string[],
  more: Partial<MeetingImportInput> = {},
) => planMeetingImport({ existing, incoming: read(lines), contract, ...more });

/** A meeting as it stands in the sheet. */
const standing = (row: number, values: Partial<MeetingRow> = {}): EnteredRow<MeetingRow> => ({
  row,
  values: {
    date: serial(2026, 1, 15),
    cvr: "40084606",
    firm: "Firma",
    municipality: "Aarhus",
    kind: "individuel",
    growth: "ja",
    founded: serial(2024, 2, 1),
    reference: "a",
    ...values,
  },
});

const LINE = "15-01-2026;40084606;Firma;Aarhus;individuel;ja;01-02-2024;a";

describe("a meeting that neither number nor reference names", () => {
  const nameless = standing(7, { cvr: null, reference: null });
  const line = LINE.replace("40084606", "").replace(/a$/, "");
  const alike = (existing: readonly EnteredRow<MeetingRow>[], ...lines: readonly string[]) =>
    plan(existing, lines).issues.flatMap(({ rule, row, column, repeats }) =>
      rule === "meeting-alike" ? [[row, column, repeats]] : [],
    );

  it.each([
    [line.replace("ja", "nej"), "growth"],
    [line.replace("15-01", "16-01"), "date"],
    [line.replace("Aarhus", "Samsø"), "municipality"],
    [line.replace("01-02-2024", ""), "founded"],
  ])("is told where one cell alone differs from a row of the sheet: %s", (changed, column) => {
    expect(alike([nameless], changed)).toEqual([[2, column, 7]]);
  });

  it("is none that the file has as well, that differs in two cells, or that a number names", () => {
    expect(alike([nameless], line.replace("ja", "nej"), line)).toEqual([]);
    expect(alike([nameless], line.replace("ja", "nej").replace("Aarhus", "Samsø"))).toEqual([]);
    expect(alike([standing(7, { reference: null })], LINE.replace("ja", "nej").replace(/a$/, ""))).toEqual(
      [],
    );
  });
});

describe("a reference that is not a meeting's own", () => {
  const anna = (reference: string) =>
    standing(7, { date: serial(2026, 1, 19), cvr: null, firm: "Anna", reference });
  const bo = (reference: string, cvr = "") => `23-02-2026;${cvr};Bo;Samsø;individuel;nej;;${reference}`;

  it.each(["Ingen", "-", "ukendt", "Iværksætter", "0000"])("ties no meetings as %s", (word) => {
    expect(plan([anna(word)], [bo(word)])).toMatchObject({ added: [{ row: 2 }], changed: [] });
    const { added, summary } = plan([anna(word)], ["19-01-2026;;Anna;Aarhus;individuel;ja;01-02-2024;"]);
    expect({ added, summary }).toMatchObject({ added: [], summary: { identical: 1 } });
  });

  it.each([
    ["either", null, ""],
    ["the file", null, "40084606"],
    ["the sheet", "40084606", ""],
    ["both, of different firms", "40084606", "10150817"],
  ])("adds a founder's next meeting and tells of the first, with a number in %s", (_, cvr, number) => {
    const first = { ...anna("F-1"), values: { ...anna("F-1").values, cvr } };
    const { added, changed, issues } = plan([first], [bo("f-1", number)]);
    expect({ added, changed }).toMatchObject({ added: [{ row: 2, values: { firm: "Bo" } }], changed: [] });
    expect(issues.filter(({ rule }) => rule === "meeting-alike")).toMatchObject([
      { severity: "warning", row: 2, column: "date", expected: "reference", repeats: 7 },
    ]);
  });

  it("is a founder's meeting corrected on the same day", () => {
    const { added, changed } = plan([anna("F-1")], ["19-01-2026;;Anna;Samsø;individuel;ja;;F-1"]);
    expect({ added, changed }).toMatchObject({ added: [], changed: [{ row: 7, column: "municipality" }] });
  });
});

describe("planMeetingImport", () => {
  it("adds meetings as the sheet's lists have them, and keeps what it cannot read", () => {
    const { added, summary, issues } = plan(
      [],
      [
        "15-01-2026 10:30;DK 40 08 46 06;Firma;Århus;Individuelt;x;01-02-2024;a",
        "31-02-2026;4008;;Oslo;begge;måske;i fjor;b",
        "16-01-2026;;F;751;KOLLEKTIV;0;;",
      ],
    );
    expect(added).toEqual([
      standing(2, { cvr: "DK 40 08 46 06" }),
      standing(3, {
        ...{ date: "31-02-2026", cvr: "4008", firm: null, municipality: "Oslo", kind: "begge" },
        ...{ growth: "måske", founded: "i fjor", reference: "b" },
      }),
      standing(4, {
        ...{ date: serial(2026, 1, 16), cvr: null, firm: "F", kind: "kollektiv", growth: "nej" },
        ...{ founded: null, reference: null },
      }),
    ]);
    expect(issues.map(({ rule, row, column }) => [rule, row, column])).toEqual([
      ["date-invalid", 3, "date"],
      ["cvr-form", 3, "cvr"],
      ["municipality-unknown", 3, "municipality"],
      ["kind-unknown", 3, "kind"],
      ["growth-unknown", 3, "growth"],
      ["date-invalid", 3, "founded"],
      ["municipality-spelling", 2, "municipality"],
      ["cvr-missing", 4, "cvr"],
      ["municipality-spelling", 4, "municipality"],
    ]);
    expect(summary).toEqual({
      ...{ rows: 3, added: 3, updated: 0, identical: 0, leftOut: 0, blank: 0 },
      ...{ firstDay: serial(2026, 1, 15), lastDay: serial(2026, 1, 16), municipalities: 1 },
    });
  });

  it("knows a meeting again by its reference, and shows what has changed", () => {
    const existing = [standing(7), standing(8, { reference: 12, firm: "Anden" })];
    const { added, changed, identical, summary } = plan(existing, [
      "16-01-2026;40084606;Firma;Samsø;kollektiv;nej;;a",
      "15-01-2026;40084606;Anden;Aarhus;individuel;ja;01-02-2024;12",
    ]);
    const place = { row: 7, fileRow: 2, reference: "a" };
    const day = (of: number) => ({ value: serial(2026, 1, of) });
    expect(changed).toEqual([
      { ...place, column: "date", from: day(15), to: day(16) },
      { ...place, column: "municipality", from: { value: "Aarhus" }, to: { value: "Samsø" } },
      { ...place, column: "kind", from: { value: "individuel" }, to: { value: "kollektiv" } },
      { ...place, column: "growth", from: { value: "ja" }, to: { value: "nej" } },
    ]);
    expect(added).toEqual([]);
    expect(identical).toBe(1);
    expect(summary).toMatchObject({ rows: 2, updated: 1, identical: 1 });
  });

  it("finds nothing new in what only means the same", () => {
    const written = standing(7, {
      ...{
        date: "15/1/2026",
        cvr: 40_084_606,
        firm: "Firma ",
        municipality: "751 Århus",
        kind: "INDIVIDUELT",
      },
      ...{ growth: "X", founded: "2024-02-01" },
    });
    expect(plan([written], [LINE])).toMatchObject({ added: [], changed: [], identical: 1 });
    const without = { ...written, values: { ...written.values, reference: null } };
    expect(plan([without], [LINE.replace(/a$/, "")])).toMatchObject({ added: [], identical: 1 });
    const no = standing(7, { growth: null });
    expect(plan([no], [LINE.replace(";ja;", ";nej;")])).toMatchObject({ changed: [], identical: 1 });
  });

  it("says nothing where the file is blank", () => {
    expect(plan([standing(7)], ["15-01-2026;;;Aarhus;individuel;;;a"])).toMatchObject({
      changed: [],
      identical: 1,
    });
  });

  it("does not replace what can be read by what cannot, and tells", () => {
    const { changed, leftOut, issues, identical } = plan(
      [standing(7), standing(8, { reference: "b", cvr: "400" })],
      [
        LINE.replace("15-01", "31-02").replace("40084606", "4008"),
        LINE.replace("40084606", "4008").replace(/a$/, "b"),
      ],
    );
    expect(leftOut).toMatchObject({
      rows: [],
      cells: [
        { rule: "date-invalid", row: 2, column: "date" },
        { rule: "cvr-form", row: 2, column: "cvr" },
      ],
    });
    expect(changed).toMatchObject([{ row: 8, column: "cvr", from: { value: "400" }, to: { value: "4008" } }]);
    expect(issues).toMatchObject([{ rule: "cvr-form", row: 3 }]);
    expect(identical).toBe(1);
  });

  it("counts copies of a meeting without a reference of its own", () => {
    const line = LINE.replace(/a$/, "");
    const none = { reference: null };
    expect(plan([standing(7, none)], [line, line, line])).toMatchObject({
      added: [{ row: 3 }, { row: 4 }],
      identical: 1,
    });
    expect(plan([standing(7, none), standing(8, none)], [line])).toMatchObject({ added: [], identical: 1 });
  });

  it("goes by the whole row where a reference is of several, in the file or in the sheet", () => {
    const second = LINE.replace("15-01", "16-01");
    expect(plan([standing(7)], [LINE, second])).toMatchObject({
      added: [{ row: 3 }],
      changed: [],
      identical: 1,
    });
    const twice = [standing(7), standing(8, { firm: "Anden" })];
    expect(plan(twice, [second])).toMatchObject({ added: [{ row: 2 }], changed: [] });
  });

  it("mends broken letters where it is asked to", () => {
    const line = LINE.replace("Firma", "MÃ¸ller");
    expect(plan([], [line], { fix: true })).toMatchObject({
      added: [{ values: { firm: "Møller" } }],
      fixed: [{ row: 2, column: "firm", from: { value: "MÃ¸ller" }, to: { value: "Møller" } }],
    });
    expect(plan([], [line])).toMatchObject({ added: [{ values: { firm: "MÃ¸ller" } }], fixed: [] });
  });

  it("warns of dates to come where it knows the date of status", () => {
    const issues = (statusDate?: number) =>
      plan([], [LINE], statusDate === undefined ? {} : { statusDate }).issues.map(({ rule }) => rule);
    expect(issues()).toEqual([]);
    expect(issues(serial(2026, 1, 14))).toEqual(["date-future"]);
  });

  it("leaves out what no cell holds, and rows that say nothing", () => {
    const blank = standing(3, {
      ...{ date: null, cvr: null, firm: null, municipality: null, kind: null, growth: null },
      ...{ founded: null, reference: null },
    });
    const long = standing(2, { firm: "x".repeat(32_768) });
    const { leftOut, added, summary } = plan([blank], [], { incoming: [long, blank, standing(4)] });
    expect(leftOut.rows).toEqual([{ row: 2, reason: "too-long", issues: [] }]);
    expect(added).toMatchObject([{ row: 4 }]);
    expect(summary).toMatchObject({ rows: 3, added: 1, leftOut: 1, blank: 1 });
  });
});

describe("planMeetingImport over any meetings", () => {
  const imports: fc.Arbitrary<MeetingImportInput> = fc.record({
    existing: anyMeetings,
    incoming: anyMeetings,
    contract: fc.constant(contract),
    fix: fc.boolean(),
  });

  it("leaves nothing to add and nothing to change once it is carried out", () => {
    fc.assert(
      fc.property(imports, (given) => {
        const first = planMeetingImport(given);
        const again = planMeetingImport({ ...given, existing: enterPlan(given.existing, first) });
        expect(again).toMatchObject({ added: [], changed: [], issues: [], leftOut: first.leftOut });
        expect(again.identical + again.summary.blank).toBe(given.incoming.length);
      }),
      { numRuns: 1000 },
    );
  });

  it("counts each row once, and can be taken back", () => {
    fc.assert(
      fc.property(imports, (given) => {
        const { summary, added, changed, identical } = planMeetingImport(given);
        expect(summary.rows).toBe(given.incoming.length);
        expect(added.length + summary.updated + identical + summary.blank).toBe(summary.rows);
        expect(new Set(changed.map(({ fileRow }) => fileRow)).size).toBe(summary.updated);
        expect(applyChanges(applyChanges(given.existing, changed), invertChanges(changed))).toEqual(
          given.existing,
        );
      }),
    );
  });

  it("loses no text: what cannot be read stands in the sheet as it was written", () => {
    fc.assert(
      fc.property(anyMeetings, (incoming) => {
        const { added } = planMeetingImport({ existing: [], incoming, contract });
        const given = new Map(incoming.map((each) => [each.row, each.values]));
        for (const { row, values } of added) {
          const before = given.get(row);
          expect(values).toMatchObject({
            cvr: before?.cvr,
            firm: before?.firm,
            reference: before?.reference,
          });
          if (before?.date === "31-02-2026") expect(values.date).toBe("31-02-2026");
          if (before?.municipality === "Oslo") expect(values.municipality).toBe("Oslo");
        }
      }),
    );
  });
});
