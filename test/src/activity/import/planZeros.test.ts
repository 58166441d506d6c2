import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ActivityImportInput } from "../../../../src/activity/import/activityImport";
import { checkActivity } from "../../../../src/activity/check/checkActivity";
import type { ActivityRow } from "../../../../src/activity/tables/activityRow";
import type { EnteredRow } from "../../../../src/activity/tables/enteredRow";
import { contractInUse } from "../../../../src/contract/contractInUse";
import { entered, IN_A_WORKBOOK, month } from "../activityRows";
import { anyRows } from "../anyRows";
import { planActivityImport } from "../atOnce";
import { serial } from "../../serial";
import { enterPlan } from "./enterPlan";
import { words } from "../../../words";

const contract = contractInUse();
const names = contract.municipalities.map(({ name }) => name);
const { statusDate } = IN_A_WORKBOOK;
const source = words.sheets.activity.zeroSource;

const given = (more: Partial<ActivityImportInput>): ActivityImportInput => ({
  ...{ existing: [], incoming: [], contract, statusDate, fix: true, zeros: { source } },
  ...more,
});

const plan = (more: Partial<ActivityImportInput>) => planActivityImport(given(more));

const rows = (...values: readonly Partial<ActivityRow>[]) =>
  values.map((each, index) => entered(each, { row: index + 2 }));

const places = (of: readonly EnteredRow<ActivityRow>[]) =>
  of.map(({ values }) => `${values.period} ${values.municipality}`).sort();

/** The sheet once an import has been entered, its zeros too. */
function afterwards({ existing, ...input }: ActivityImportInput) {
  const { added, changed, zeros } = planActivityImport({ existing, ...input });
  const below = zeros.rows.map((values) => ({ row: 0, values }));
  return enterPlan(existing, { added: [...added, ...below], changed });
}

const soundRows = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.constantFrom(...names)), {
    selector: (place) => place.join(),
    maxLength: 60,
  })
  .map((at) => rows(...at.map(([of, municipality]) => ({ period: month(of), municipality }))));

describe("a sum that is all a municipality has", () => {
  const sum = (period: ActivityRow["period"], municipality: string) =>
    rows({ period, municipality, individual: 30, collective: 1 });
  const zerosOf = (...sums: readonly EnteredRow<ActivityRow>[]) => {
    const incoming = rows(
      { period: month(1), municipality: "Aarhus" },
      { period: month(2), municipality: "Odder" },
    );
    const { zeros } = plan({ incoming, sums, zeros: { source, until: month(2) } });
    const of = (name: string) => zeros.rows.filter(({ municipality }) => municipality === name);
    return { unsettled: zeros.unsettled, months: (name: string) => of(name).map(({ period }) => period) };
  };

  it("leaves its month unsettled, and no other", () => {
    const { unsettled, months } = zerosOf(...sum(month(1), "Samsø i alt"));
    expect(months("Samsø")).toEqual([month(2)]);
    expect(unsettled).toBe(1);
  });

  it("leaves every month unsettled where it names none, in whichever column it names the place", () => {
    expect(zerosOf(...sum(null, "Ringkøbing-Skjern i alt")).months("Ringkøbing-Skjern")).toEqual([]);
    expect(zerosOf(...sum("I alt Samsø", "")).months("Samsø")).toEqual([]);
  });

  it("says nothing of a municipality with rows of its own, nor of all of them", () => {
    expect(zerosOf(...sum(null, "Odder i alt")).months("Odder")).toEqual([month(1)]);
    expect(zerosOf(...sum("I alt", "Hele regionen")).unsettled).toBe(0);
  });

  it("leaves all unsettled where its place alone makes it a sum", () => {
    expect(zerosOf(...sum("Tilsyneladende", "")).months("Samsø")).toEqual([]);
  });

  it("is found among the sheet's rows as well", () => {
    const existing = sum(month(1), "Samsø i alt");
    const incoming = rows({ period: month(1), municipality: "Aarhus" });
    const { zeros } = plan({ existing, incoming, zeros: { source, until: month(1) } });
    expect(zeros.rows.map(({ municipality }) => municipality)).not.toContain("Samsø");
  });
});

describe("zeros where a file has no row", () => {
  it("leave no month of any municipality absent, and change nothing that stands", () => {
    fc.assert(
      fc.property(soundRows, soundRows, fc.integer({ min: 1, max: 6 }), (existing, incoming, last) => {
        fc.pre(incoming.length > 0);
        const input = given({ existing, incoming, zeros: { source, until: month(last) } });
        const after = afterwards(input);
        const wanted = Array.from({ length: last }, (_, index) => month(index + 1));
        const there = places(after.filter(({ values }) => Number(values.period) <= month(last)));
        expect(there).toEqual(wanted.flatMap((of) => names.map((name) => `${of} ${name}`)).sort());
        expect(after.slice(0, existing.length)).toEqual(existing);
        expect(planActivityImport({ ...input, existing: after })).toMatchObject({
          added: [],
          changed: [],
          zeros: { rows: [] },
        });
      }),
    );
  });

  it("change nothing else of an import, are no second row of a place and in no error of the sheet", () => {
    fc.assert(
      fc.property(anyRows, anyRows, fc.boolean(), (existing, incoming, fix) => {
        const input = given({ existing, incoming, fix });
        const { added, changed, identical, leftOut, locked } = plan(input);
        const without = plan({ ...input, zeros: undefined });
        expect({ added, changed, identical, leftOut, locked }).toEqual({
          added: without.added,
          changed: without.changed,
          identical: without.identical,
          leftOut: without.leftOut,
          locked: without.locked,
        });
        const faults = (of: readonly EnteredRow<ActivityRow>[]) =>
          checkActivity(of, IN_A_WORKBOOK).filter(({ severity }) => severity === "error").length;
        expect(faults(afterwards(input))).toBe(faults(afterwards({ ...input, zeros: undefined })));
      }),
      { numRuns: 300 },
    );
  });

  it("are none before the user says so, nor of a month that has not ended or another year", () => {
    const incoming = rows({ period: month(3) }, { period: month(9) });
    expect(plan({ incoming, zeros: undefined }).zeros).toEqual({
      months: [1, 2, 3, 4, 5, 6].map(month),
      until: month(6),
      rows: [],
      unsettled: 0,
    });
    expect(plan({ incoming }).zeros.rows).toHaveLength(6 * 19 - 1);
    expect(plan({ incoming: rows({ period: month(9) }) }).zeros.until).toBe(month(6));
    const later = plan({ incoming, statusDate: serial(2027, 3, 30), zeros: { source, until: month(99) } });
    expect(later.zeros.rows.filter(({ period }) => Number(period) >= serial(2027, 1, 1))).toHaveLength(
      2 * 19,
    );
    const next = rows({ period: serial(2027, 2, 1) });
    expect(plan({ incoming: next, statusDate: serial(2027, 6, 30) }).zeros.rows).toHaveLength(2 * 19 - 1);
    expect(plan({ incoming: rows({ period: serial(2030, 1, 1) }) }).zeros).toMatchObject({
      months: [],
      rows: [],
    });
  });

  it("are 0 in the columns that the file has, and name their source", () => {
    const columns = new Set(["period", "municipality", "individual", "growth"] as const);
    const incoming = rows(...names.slice(1).map((municipality) => ({ municipality })));
    expect(plan({ incoming, columns }).zeros.rows).toEqual([
      {
        ...{
          period: month(1),
          municipality: names[0],
          individual: 0,
          collective: null,
          growth: 0,
          young: null,
        },
        ...{ source, remark: null },
      },
    ]);
  });

  it("leave a row with blank figures missing, and locked months as they are", () => {
    const blank = { individual: null, collective: null, growth: null, young: null };
    const existing = rows({ ...blank, municipality: "Samsø", period: month(2) });
    const zeros = { source, lockedUntil: month(1) };
    const after = plan({ existing, incoming: rows({ period: month(2) }), zeros });
    expect(after.zeros.rows.map(({ period }) => period)).toEqual(Array.from({ length: 17 }, () => month(2)));
    expect(after.zeros.rows.map(({ municipality }) => municipality)).not.toContain("Samsø");
    expect(after).toMatchObject({ changed: [], warnings: [] });
  });

  it("stay out where a row that cannot be placed may belong", () => {
    const sound = rows({}, { period: month(2) });
    const unsettled = (...unclear: readonly Partial<ActivityRow>[]) => {
      const more = unclear.map((each, index) => entered(each, { row: 20 + index }));
      const { zeros } = plan({ incoming: [...sound, ...more] });
      expect(zeros.rows.length + zeros.unsettled + 2).toBe(2 * 19);
      const inSheet = plan({ incoming: sound, existing: more }).zeros;
      expect(inSheet).toEqual(zeros);
      return zeros.unsettled;
    };
    expect(unsettled({ municipality: "Sams?" })).toBe(18);
    expect(unsettled({ municipality: "Samsø", period: "snart" })).toBe(2);
    expect(unsettled({ municipality: "Sams?", period: "snart" })).toBe(36);
    expect(unsettled({ period: "Hele marts 2026", municipality: "Samsø" })).toBe(2);
    expect(unsettled({ municipality: "Samsø (i alt)" })).toBe(18);
    expect(unsettled({ period: "Februar", municipality: null })).toBe(36);
    const nothing = { individual: null, collective: null, growth: null, young: null };
    expect(unsettled({ municipality: null, period: "Kilde: CRM", source: null, ...nothing })).toBe(0);
    expect(unsettled({ municipality: null, period: "I alt" })).toBe(0);
  });

  it("stay out where the file's row was left out for a fault", () => {
    const fault = { municipality: "Samsø", individual: -3, collective: "tolv", growth: null, young: null };
    const { zeros } = plan({ incoming: rows({}, fault) });
    expect(zeros.rows).toHaveLength(17);
    expect(zeros.rows.map(({ municipality }) => municipality)).not.toContain("Samsø");
  });
});
