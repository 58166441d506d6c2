import { describe, expect, it } from "vitest";
import type { ActivityImportInput } from "../../../../src/activity/import/activityImport";
import type { LockedPlace } from "../../../../src/activity/check/tableRules";
import type { ActivityRow } from "../../../../src/activity/tables/activityRow";
import type { EnteredRow } from "../../../../src/activity/tables/enteredRow";
import { parseTable } from "../../../../src/activity/read/parseTable";
import { contractInUse } from "../../../../src/contract/contractInUse";
import { serial } from "../../serial";
import { HEADER } from "../read/activityFiles";
import { entered, IN_A_WORKBOOK, month } from "../activityRows";
import { enterPlan } from "./enterPlan";
import { planActivityImport } from "../atOnce";

const contract = contractInUse();

/** A row of the sheet; its rows begin below a header row. */
const standing = (row: number, values: Partial<ActivityRow> = {}) => entered(values, { row });

function plan(
  existing: readonly EnteredRow<ActivityRow>[],
  lines: readonly string[],
  more: Partial<ActivityImportInput> = {},
) {
  const read = parseTable("activity", [HEADER, ...lines].join("\n"));
  if (!read.ok) throw new Error("not read");
  const { statusDate } = IN_A_WORKBOOK;
  const { rows, columns } = read;
  return planActivityImport({ existing, incoming: rows, contract, statusDate, columns, fix: true, ...more });
}

/** Without the municipalities that have no row: no file here has all of them. */
const noted = (of: ReturnType<typeof plan>) =>
  of.warnings.filter(({ rule }) => rule !== "row-gap").map(({ rule, row, column }) => [rule, row, column]);

describe("planActivityImport adds", () => {
  it("rows that the sheet does not have, in the file's order, with official names and months as dates", () => {
    const { added, changed, summary } = plan(
      [standing(7)],
      ["feb 2026;Århus;5;6;1;2;;", "31-01-2026;0741;7;;;;CRM;ny", "2026-01;Aarhus;20;10;3;5;CRM;"],
    );
    expect(added).toEqual([
      {
        row: 2,
        values: {
          ...{ period: month(2), municipality: "Aarhus", individual: 5, collective: 6, growth: 1, young: 2 },
          ...{ source: null, remark: null },
        },
      },
      {
        row: 3,
        values: {
          ...{ period: month(1), municipality: "Samsø", individual: 7, collective: null, growth: null },
          ...{ young: null, source: "CRM", remark: "ny" },
        },
      },
    ]);
    expect(changed).toEqual([]);
    expect(summary).toEqual({
      ...{ rows: 3, added: 2, updated: 0, identical: 1, locked: 0, leftOut: 0, blank: 0 },
      ...{ firstMonth: month(1), lastMonth: month(2), municipalities: 2 },
      totals: { individual: 12, collective: 6, growth: 1, young: 2 },
    });
  });

  it("official names and real months without being asked to mend anything", () => {
    const { added, fixed } = plan([], ["jan 26;751 Århus;1;;;;;"], { fix: false });
    expect(added).toMatchObject([{ values: { period: month(1), municipality: "Aarhus" } }]);
    expect(fixed).toEqual([]);
  });

  it("rows beside days of the sheet whose month is not certain, over none of them", () => {
    // 2/1/2026 of an American file is 2 January to a Danish Excel, and no February until somebody says so.
    const { added, changed } = plan(
      [standing(7, { period: serial(2026, 1, 2), individual: 99 })],
      ["2026-01;Aarhus;1;1;0;0;;", "2026-02;Aarhus;2;2;0;0;;"],
    );
    expect(added.map(({ values }) => values.period)).toEqual([month(1), month(2)]);
    expect(changed).toEqual([]);
  });

  it("rows beside blank ones of the sheet, and beside rows that stand for nothing", () => {
    const blank = { period: null, municipality: null, individual: null, collective: null };
    const existing = [
      standing(7, { ...blank, growth: null, young: null, source: null }),
      standing(8, { ...blank, growth: "", young: "", source: "" }),
      standing(9, { period: "snart" }),
      standing(10, { municipality: "Oslo" }),
    ];
    expect(plan(existing, ["2026-01;Aarhus;20;10;3;5;CRM;"])).toMatchObject({
      added: [{ row: 2 }],
      changed: [],
    });
  });
});

describe("planActivityImport changes", () => {
  it("cells whose value differs, old and new side by side", () => {
    const existing = [standing(7), standing(8, { period: month(2) })];
    const { changed, added, summary, identical } = plan(existing, [
      "2026-02;Aarhus;21;10;0;5;Manuel;set",
      "2026-01;Aarhus;20;10;3;5;CRM;",
    ]);
    const place = { row: 8, fileRow: 2, month: month(2), municipality: "Aarhus" };
    expect(changed).toEqual([
      { ...place, column: "individual", from: { value: 20 }, to: { value: 21 } },
      { ...place, column: "growth", from: { value: 3 }, to: { value: 0 } },
      { ...place, column: "source", from: { value: "CRM" }, to: { value: "Manuel" } },
      { ...place, column: "remark", from: { value: null }, to: { value: "set" } },
    ]);
    expect(added).toEqual([]);
    expect(identical).toBe(1);
    expect(summary).toMatchObject({
      ...{ rows: 2, updated: 1, identical: 1 },
      totals: { individual: 21, collective: null, growth: 0, young: null },
    });
  });

  it("nothing where the file is blank", () => {
    expect(plan([standing(7)], ["2026-01;Aarhus;;;;;;"])).toMatchObject({ changed: [], identical: 1 });
  });

  it("a blank into a figure, and zero into none of them", () => {
    const existing = [standing(7, { growth: null, young: 0 })];
    expect(plan(existing, ["2026-01;Aarhus;;;0;0;;"]).changed).toMatchObject([
      { column: "growth", from: { value: null }, to: { value: 0 } },
    ]);
  });

  it("nothing that only means the same, however it is kept", () => {
    const existing = [
      standing(7, { period: "jan 2026", municipality: "Ã…rhus", individual: "1.234", source: " CRM " }),
      standing(8, { period: month(2), collective: "10,0", remark: "to\nlinjer" }),
    ];
    const lines = ["2026-01;Aarhus;1234;10;3;5;CRM;", '2026-02;Århus;20;10;3;5;CRM;"to\r\nlinjer"'];
    expect(plan(existing, lines)).toMatchObject({ added: [], changed: [], identical: 2 });
  });

  it("what is no figure in the sheet: a text, a date, a formula's other result", () => {
    const existing = [
      standing(7, { individual: "tolv" }),
      entered(
        { period: month(2), individual: 46_000, collective: 11 },
        {
          row: 8,
          marks: { individual: { kind: "date" }, collective: { kind: "formula", formula: "=5+6" } },
        },
      ),
    ];
    const { changed } = plan(existing, ["2026-01;Aarhus;12;;;;;", "2026-02;Aarhus;46.000;12;;;;"]);
    expect(changed).toMatchObject([
      { row: 7, from: { value: "tolv" }, to: { value: 12 } },
      { row: 8, from: { value: 46_000, mark: { kind: "date" } }, to: { value: 46_000 } },
      { row: 8, from: { value: 11, mark: { kind: "formula", formula: "=5+6" } }, to: { value: 12 } },
    ]);
    const formula = plan(existing, ["2026-02;Aarhus;;11;;;;"]);
    expect(formula).toMatchObject({ changed: [], identical: 1 });
  });

  it("the first of two rows of the sheet, as the sheet counts that one", () => {
    const existing = [
      standing(7, { period: "2026-01", individual: 1 }),
      standing(8, { individual: 2 }),
      standing(9, { individual: 3 }),
    ];
    expect(plan(existing, ["2026-01;Aarhus;9;10;3;5;CRM;"]).changed).toMatchObject([
      { row: 8, from: { value: 2 }, to: { value: 9 } },
    ]);
  });
});

describe("planActivityImport leaves out", () => {
  it.each([
    ["period-missing", ";Aarhus;5;;;;;"],
    ["period-invalid", "snart;Aarhus;5;;;;;"],
    ["period-outside", "2019-01;Aarhus;5;;;;;"],
    ["municipality-missing", "2026-01;;5;;;;;"],
    ["municipality-unknown", "2026-01;Oslo;5;;;;;"],
  ])("a row that has no place: %s", (rule, line) => {
    const { leftOut, added, summary } = plan([standing(7)], [line, "2026-02;Aarhus;5;;;;;"]);
    expect(leftOut.rows).toMatchObject([{ row: 2, reason: "fault", issues: [{ rule, row: 2 }] }]);
    expect(added).toMatchObject([{ row: 3 }]);
    expect(summary).toMatchObject({ rows: 2, added: 1, leftOut: 1 });
  });

  it("a likely municipality: a suggestion is never taken", () => {
    const { leftOut, fixed } = plan([], ["2026-01;Arhus;5;;;;;"]);
    expect(leftOut.rows).toMatchObject([{ issues: [{ suggestion: "Aarhus" }] }]);
    expect(fixed).toEqual([]);
  });

  it("all but the first row of a month and municipality within the file", () => {
    const { leftOut, added } = plan(
      [],
      ["2026-01;Aarhus;5;;;;;", "2026-02;Aarhus;5;;;;;", "jan 26;751;6;;;;;"],
    );
    expect(added.map(({ row }) => row)).toEqual([2, 3]);
    expect(leftOut.rows).toMatchObject([{ row: 4, issues: [{ rule: "row-duplicate", repeats: 2 }] }]);
  });

  it("a note below the table, and a text that no cell holds", () => {
    const long = "x".repeat(32_768);
    const { leftOut, added } = plan(
      [],
      [";;;;;;;Tal fra CRM", `2026-01;Aarhus;5;;;;;${long}`, `2026-01;Samsø;5;;;;;${long.slice(1)}`],
    );
    expect(leftOut.rows).toEqual([
      { row: 2, reason: "no-month-or-figures", issues: [] },
      { row: 3, reason: "too-long", issues: [] },
    ]);
    expect(added).toMatchObject([{ row: 4 }]);
  });

  it.each([
    ["number-invalid", "tolv"],
    ["number-invalid", "1.5"],
    ["number-negative", "-3"],
    ["number-fraction", "12,5"],
    ["number-huge", "1.000.001"],
  ])("a figure in error, and enters the rest of its row: %s (%s)", (rule, figure) => {
    const lines = [`2026-01;Aarhus;${figure};11;;;;`, `2026-02;Aarhus;${figure};11;;;;`];
    const { leftOut, changed, added } = plan([standing(7)], lines);
    expect(leftOut).toMatchObject({
      rows: [],
      figures: [
        { rule, row: 2, column: "individual" },
        { rule, row: 3, column: "individual" },
      ],
    });
    expect(changed).toMatchObject([{ row: 7, column: "collective" }]);
    expect(added).toMatchObject([{ row: 3, values: { individual: null, collective: 11 } }]);
  });

  it("a number kept as text, where nothing is to be mended", () => {
    const incoming = [entered({ individual: "1.234" })];
    const of = (fix: boolean) => plan([], [], { incoming, fix });
    expect(of(false)).toMatchObject({
      added: [{ values: { individual: null } }],
      leftOut: { figures: [{ rule: "number-text", column: "individual" }] },
    });
    expect(of(true)).toMatchObject({
      added: [{ values: { individual: 1234 } }],
      leftOut: { figures: [] },
      fixed: [{ row: 2, column: "individual", from: { value: "1.234" }, to: { value: 1234 } }],
    });
  });

  it("more young firms than guidances, also where the sheet knows the guidances", () => {
    const known = standing(7, { individual: 4, collective: 3, young: 2 });
    const lines = ["2026-01;Aarhus;;;;8;;", "2026-02;Aarhus;4;3;;8;;", "2026-03;Aarhus;4;;;8;;"];
    const { leftOut, changed, added, identical } = plan([known], lines);
    expect(leftOut.figures).toMatchObject([
      { rule: "young-exceeds-guided", row: 2, column: "young", received: 8, expected: 7 },
      { rule: "young-exceeds-guided", row: 3, column: "young", received: 8, expected: 7 },
    ]);
    expect(changed).toEqual([]);
    expect(identical).toBe(1);
    expect(added).toMatchObject([
      { row: 3, values: { individual: 4, young: null } },
      { row: 4, values: { individual: 4, young: 8 } },
    ]);
  });
});

describe("planActivityImport mends", () => {
  const lines = ["2026-01;SamsÃ¸;5;;;;MÃ¸de;", "2026-02;Århus;5;;;;;"];

  it("what is certain, and tells it", () => {
    const { fixed, added } = plan([], lines);
    expect(fixed).toEqual([
      { row: 2, column: "municipality", from: { value: "SamsÃ¸" }, to: { value: "Samsø" } },
      { row: 2, column: "source", from: { value: "MÃ¸de" }, to: { value: "Møde" } },
      { row: 3, column: "municipality", from: { value: "Århus" }, to: { value: "Aarhus" } },
    ]);
    expect(added).toMatchObject([{ values: { municipality: "Samsø", source: "Møde" } }, { row: 3 }]);
  });

  it("nothing where it is not asked to", () => {
    const { fixed, leftOut, added } = plan([], lines, { fix: false });
    expect(fixed).toEqual([]);
    expect(leftOut.rows).toMatchObject([{ row: 2, issues: [{ rule: "municipality-unknown" }] }]);
    expect(added).toMatchObject([{ row: 3, values: { municipality: "Aarhus" } }]);
  });
});

describe("planActivityImport and locked months", () => {
  const figures: LockedPlace = { individual: 20, collective: 10, growth: 3, young: null };
  const locked = new Map([["2026-01|751", figures]]);
  const existing = [standing(7, { young: null }), standing(8, { period: month(2) })];

  it("changes no figure of one, blank or not, and tells", () => {
    const {
      locked: held,
      changed,
      summary,
    } = plan(existing, ["2026-01;Aarhus;21;10;3;5;CRM;", "2026-02;Aarhus;21;;;;;"], { locked });
    const place = { row: 7, fileRow: 2, month: month(1), municipality: "Aarhus" };
    expect(held).toEqual([
      { ...place, column: "individual", from: 20, to: 21 },
      { ...place, column: "young", from: null, to: 5 },
    ]);
    expect(changed).toMatchObject([{ row: 8, column: "individual" }]);
    expect(summary).toMatchObject({ rows: 2, locked: 1, updated: 1, identical: 0 });
  });

  it("lets a remark through, and what is the same, but keeps the source of what is locked", () => {
    const of = plan(existing, ["2026-01;Aarhus;20;;;;Ny;set"], { locked });
    expect(of).toMatchObject({ locked: [], changed: [{ row: 7, column: "remark", to: { value: "set" } }] });
  });

  it("keeps out the remark of a figure that it keeps out", () => {
    const of = plan(existing, ["2026-01;Aarhus;99;;;;Ny;Rettet til 99"], { locked });
    expect(of).toMatchObject({ locked: [{ column: "individual", to: 99 }], changed: [] });
    expect(of.summary).toMatchObject({ locked: 1, updated: 0 });
  });

  it("adds no figures to one", () => {
    const {
      added,
      locked: held,
      summary,
    } = plan(existing, ["2026-01;Samsø;2;;;;;", "2026-01;Skive;;;;;;x"], {
      locked,
    });
    expect(held).toEqual([
      {
        ...{ row: null, fileRow: 2, month: month(1), municipality: "Samsø" },
        column: "individual",
        from: null,
        to: 2,
      },
    ]);
    expect(added).toMatchObject([{ row: 3, values: { municipality: "Skive", remark: "x" } }]);
    expect(summary).toMatchObject({ locked: 1, added: 1, totals: { individual: null } });
  });
});

describe("planActivityImport warns", () => {
  it("of what enters, together with what the sheet knows", () => {
    const existing = [1, 2, 3, 4].map((of) => standing(6 + of, { period: month(of), individual: 20 * of }));
    // Median of 20, 40, 60, 80 is 50: 160 is over three times as much.
    const outlier = plan(existing, ["2026-05;Aarhus;160;10;3;5;;"]);
    expect(outlier.warnings).toContainEqual({
      ...{ rule: "figure-outlier", severity: "warning", row: 2, column: "individual" },
      ...{ received: 160, expected: 50 },
    });
    const guided = plan([standing(7, { individual: 2, collective: 1 })], ["2026-01;Aarhus;;;4;;;"]);
    expect(noted(guided)).toContainEqual(["growth-exceeds-guided", 2, "growth"]);
  });

  it("of a blank only where the sheet is blank too", () => {
    const existing = [standing(7, { growth: null })];
    expect(noted(plan(existing, ["2026-01;Aarhus;21;;;;;"]))).toEqual([["number-missing", 2, "growth"]]);
    expect(noted(plan([], ["2026-01;Aarhus;21;5;1;;;"]))).toEqual([["number-missing", 2, "young"]]);
  });

  it("of absent municipalities, unless the sheet has them", () => {
    const others = contract.municipalities.filter(({ name }) => name !== "Aarhus" && name !== "Samsø");
    const existing = others.map(({ name }, index) => standing(7 + index, { municipality: name }));
    const { warnings } = plan(existing, ["2026-01;Aarhus;20;10;3;5;CRM;"]);
    expect(warnings).toMatchObject([{ rule: "row-gap", row: null, expected: "2026-01 Samsø" }]);
  });

  it("of a figure of the sheet that others of the file put in the wrong", () => {
    const of = plan(
      [standing(7, { individual: 9, collective: 0, growth: 0, young: 5 })],
      ["2026-01;Aarhus;3;;;;;"],
    );
    expect(of.changed).toMatchObject([{ column: "individual", to: { value: 3 } }]);
    expect(of.warnings).toContainEqual({
      ...{ rule: "young-exceeds-guided", severity: "error", row: 2, column: "young" },
      ...{ received: 5, expected: 3 },
    });
  });

  it("of nothing in rows that stand there as they are", () => {
    const lines = ["2026-08;Aarhus;5;;;;;"];
    const first = plan([], lines);
    expect(noted(first)).toEqual([["period-future", 2, "period"]]);
    expect(plan(enterPlan([], first), lines)).toMatchObject({ identical: 1, warnings: [] });
  });
});
