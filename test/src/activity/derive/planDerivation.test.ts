import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { activityKey } from "../../../../src/activity/tables/activityFacts";
import type { LockedPlace } from "../../../../src/activity/check/tableRules";
import { KNOWN_FIGURES } from "../../../../src/contract/figures";
import type { ActivityRow } from "../../../../src/activity/tables/activityRow";
import { applyChanges } from "../../../../src/activity/tables/change";
import type { EnteredRow } from "../../../../src/activity/tables/enteredRow";
import { isBlank } from "../../../../src/activity/values/entry";
import { addDerivedCounts } from "../../../../src/activity/derive/derivedCount";
import { isDerived } from "../../../../src/activity/derive/derivedSource";
import type { DerivationPlan } from "../../../../src/activity/derive/derivationPlan";
import { type DerivationInput } from "../../../../src/activity/derive/planDerivation";
import type { MeetingRow } from "../../../../src/activity/tables/meetingRow";
import type { YearRow } from "../../../../src/activity/tables/yearRow";
import { contractInUse } from "../../../../src/contract/contractInUse";
import { month, entered, IN_A_WORKBOOK } from "../activityRows";
import { serial } from "../../serial";
import { anyYearOfMeetings } from "./anyYearOfMeetings";
import { anyRows } from "../anyRows";
import { enterPlan } from "../import/enterPlan";
import { words } from "../../../words";
import { planDerivation } from "../atOnce";

const contract = contractInUse();
const { statusDate } = IN_A_WORKBOOK;

const count = fc.option(fc.nat({ max: 9 }));

const yearRows: fc.Arbitrary<EnteredRow<YearRow>[]> = fc
  .array(fc.record({ uniqueIndividual: count, uniqueCollective: count, uniqueYoung: count }), {
    minLength: 2,
    maxLength: 2,
  })
  .map((rows) =>
    rows.map((counts, index) => ({
      row: 22 + index,
      values: {
        year: 2026 + index,
        individualTarget: null,
        uniqueUntil: null,
        uniqueMissing: null,
        uniqueLeftOut: null,
        uniqueGuidances: null,
        uniqueSpread: null,
        undatedFirms: null,
        unreadMeetings: null,
        unreadGrowth: null,
        undatedMeetings: null,
        unreadPlaces: null,
        ...counts,
      },
    })),
  );

/** Rows of which some say that they were derived. */
const activity = anyRows.chain((rows) =>
  fc
    .array(fc.boolean(), { minLength: rows.length, maxLength: rows.length })
    .map((ours) =>
      rows.map((row, index) =>
        ours[index] ? { ...row, values: { ...row.values, source: words.tabs.meetings } } : row,
      ),
    ),
);

const locked = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom(...contract.municipalities.slice(0, 4))), {
    maxLength: 2,
  })
  .map((places): ReadonlyMap<string, LockedPlace> => {
    const figures = { individual: 1, collective: null, growth: 0, young: null };
    return new Map(places.map(([of, municipality]) => [activityKey(month(of), municipality), figures]));
  });

/** The contract is left to `making`, lest a counterexample prints it whole. */
const makings = fc.record({
  meetings: anyYearOfMeetings,
  existing: activity,
  years: yearRows,
  locked,
  lockedUntil: fc.constantFrom(undefined, month(12)),
});

type Making = typeof makings extends fc.Arbitrary<infer Made> ? Made : never;

const making = (given: Making): DerivationInput => ({ contract, statusDate, earlier: [], ...given });

/** The tables once everything that is proposed has been entered. */
function afterwards(given: DerivationInput, plan: DerivationPlan, replace: boolean): DerivationInput {
  const counts = plan.years?.changes.filter(({ isAutomatic: isOurs }) => replace || isOurs) ?? [];
  const changed = replace ? plan.plan.changed : plan.refreshed;
  return {
    ...given,
    existing: enterPlan(given.existing, { added: plan.plan.added, changed }),
    years: given.years && applyChanges(given.years, counts),
    earlier: addDerivedCounts(given.earlier, counts),
  };
}

/** Once rows are zero, those after them have other numbers among what is derived. */
function withoutNumber({ plan }: DerivationPlan) {
  return plan.locked.map(({ fileRow: _number, ...figure }) => figure);
}

describe("planDerivation", () => {
  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(makings, (tables) => {
        const given = making(tables);
        const plan = planDerivation(given);
        const again = planDerivation(afterwards(given, plan, true));
        expect(again.plan).toMatchObject({ added: [], changed: [], locked: withoutNumber(plan) });
        expect(again).toMatchObject({
          refreshed: [],
          replaced: [],
          rowsWithoutMeetings: [],
          years: { changes: [] },
        });
      }),
      { numRuns: 500 },
    );
  });

  it("leaves what is of another source alone until it is to be replaced, and that alone", () => {
    fc.assert(
      fc.property(makings, (tables) => {
        const given = making(tables);
        const plan = planDerivation(given);
        const after = afterwards(given, plan, false);
        for (const row of given.existing.filter(({ values }) => !isDerived(values, contract))) {
          expect(after.existing.find((each) => each.row === row.row)).toEqual(row);
        }
        const again = planDerivation(after);
        expect(again.plan.added).toEqual([]);
        expect(again.refreshed).toEqual([]);
        expect(again.replaced.length).toBe(plan.replaced.length);
      }),
    );
  });

  it("makes each figure that enters the number of rows it counts", () => {
    fc.assert(
      fc.property(makings, (tables) => {
        const given = making(tables);
        const { derived: made, plan } = planDerivation(given);
        const isIn = new Set(given.meetings.map(({ row }) => row));
        for (const { row, values } of plan.added) {
          const from = made.rows[row - 1]?.from;
          for (const column of KNOWN_FIGURES) {
            if (isBlank(values[column])) continue;
            expect(values[column]).toBe(from?.[column].length);
            expect(from?.[column].every((each) => isIn.has(each))).toBe(true);
          }
        }
      }),
    );
  });

  it("counts each filled row of Forløb once: in Aktivitet, outside the contract's years, or left out", () => {
    fc.assert(
      fc.property(makings, (tables) => {
        const given = making(tables);
        const { meetings, outside, derived: made, issues: faults } = planDerivation(given);
        const filled = given.meetings.filter(({ values }) =>
          Object.values(values).some((each) => each !== null),
        );
        expect(meetings.filled).toBe(filled.length);
        expect(meetings.counted + outside.length + made.leftOut.meetings.length).toBe(filled.length);
        expect(new Set(faults.map(({ row }) => row))).toEqual(new Set(made.leftOut.meetings));
      }),
    );
  });

  it("leaves no month absent where no meetings mean 0, but for what a meeting left out may belong to", () => {
    fc.assert(
      fc.property(makings, (of) => {
        const given = { ...making(of), existing: [], locked: undefined, lockedUntil: undefined };
        const { plan } = planDerivation({ ...given, zeros: { until: month(4) } });
        const { rows, unsettled, until = 0 } = plan.zeros;
        const months = until >= month(1) ? plan.zeros.months.filter((each) => each <= until).length : 0;
        const derivedThere = plan.added.filter(({ values }) => Number(values.period) <= until).length;
        expect(rows.length + unsettled + derivedThere).toBeGreaterThanOrEqual(
          months * contract.municipalities.length - of.meetings.length,
        );
        expect(rows.every((row) => isDerived(row, contract))).toBe(true);
        const after = enterPlan([], {
          added: [...plan.added, ...rows.map((values) => ({ row: 0, values }))],
          changed: [],
        });
        const again = planDerivation({ ...given, existing: after, zeros: { until: month(4) } });
        expect(again.plan).toMatchObject({ added: [], changed: [], zeros: { rows: [], unsettled } });
      }),
    );
  });

  const JANUARY_MEETING = {
    row: 7,
    values: { ...meeting(serial(2026, 1, 9), "40084606", "individuel"), municipality: "Skive" },
  };
  const FROM_MEETINGS = { source: words.tabs.meetings };
  const left = (meetings: DerivationInput["meetings"], ...rows: EnteredRow<ActivityRow>[]) =>
    planDerivation({ meetings, existing: rows, years: undefined, contract, statusDate, earlier: [] });

  it("makes a derived row zero whose meetings are gone from a month only where the user wants it, its blanks blank", () => {
    const plan = left(
      [JANUARY_MEETING],
      entered({ source: ` ${words.tabs.meetings} `, growth: null, young: 0 }, { row: 6 }),
      entered({ municipality: "Samsø", source: "CRM" }, { row: 7 }),
      entered(
        { municipality: "Odder", ...FROM_MEETINGS, individual: 0, collective: 0, growth: null, young: 0 },
        { row: 8 },
      ),
      // The same month and municipality once more: it is in no sum, whatever it says.
      entered({ source: words.tabs.meetings }, { row: 9 }),
    );
    expect(plan.rowsWithoutMeetings).toEqual([{ row: 6, month: month(1), municipality: "Aarhus" }]);
    expect(plan.standing).toEqual([]);
    expect(plan.refreshed).toEqual([]);
    expect(plan.replaced.map(({ row, column, from, to }) => [row, column, from.value, to.value])).toEqual([
      [6, "individual", 20, 0],
      [6, "collective", 10, 0],
    ]);
    expect(plan.plan.changed).toEqual(plan.replaced);
  });

  it("puts counted meetings in place of zeros that stand only as there was no row, and of these alone", () => {
    const zero = { municipality: "Skive", individual: 0, collective: 0, growth: 0, young: 0 };
    const noRow = { source: words.sheets.activity.zeroSource };
    const placeholder = left([JANUARY_MEETING], entered({ ...zero, ...noRow }, { row: 6 }));
    // Who was founded when is not known, so that a zero under 3 years has no ground any more.
    expect(placeholder.refreshed.map(({ row, column, to }) => [row, column, to.value])).toEqual([
      [6, "individual", 1],
      [6, "source", words.tabs.meetings],
      [6, "growth", null],
      [6, "young", null],
    ]);
    expect(placeholder.replaced).toEqual([]);
    for (const said of [{ source: "CRM" }, { ...noRow, individual: 3 }]) {
      const plan = left([JANUARY_MEETING], entered({ ...zero, ...said }, { row: 6 }));
      expect(plan.refreshed).toEqual([]);
      expect(plan.replaced.map(({ column }) => column)).toContain("individual");
    }
  });

  it("leaves derived rows standing in months of which no meeting is left, whatever is replaced", () => {
    const plan = left([JANUARY_MEETING], entered({ ...FROM_MEETINGS, period: month(2) }, { row: 6 }));
    expect(plan.standing).toEqual([{ row: 6, month: month(2), municipality: "Aarhus" }]);
    expect(plan.rowsWithoutMeetings).toEqual([]);
    expect(plan.plan.changed).toEqual([]);
  });
});

describe("the counts of unique firms beside Aktivitet", () => {
  const meetings = [
    { row: 7, values: meeting(serial(2026, 1, 9), "40084606", "individuel") },
    { row: 8, values: meeting(serial(2026, 2, 9), "40084606", "kollektiv") },
    { row: 9, values: meeting(serial(2026, 2, 9), null, "kollektiv") },
  ];
  const years = (values: Partial<YearRow> = {}): EnteredRow<YearRow>[] => [
    {
      row: 22,
      values: {
        year: 2026,
        individualTarget: null,
        uniqueIndividual: null,
        uniqueCollective: null,
        uniqueYoung: null,
        uniqueUntil: null,
        uniqueMissing: null,
        uniqueLeftOut: null,
        uniqueGuidances: null,
        uniqueSpread: null,
        undatedFirms: null,
        unreadMeetings: null,
        unreadGrowth: null,
        undatedMeetings: null,
        unreadPlaces: null,
        ...values,
      },
    },
  ];
  const plan = (
    existing: EnteredRow<ActivityRow>[],
    yearTable = years(),
    more: Partial<DerivationInput> = {},
  ) =>
    planDerivation({
      meetings,
      existing,
      years: yearTable,
      contract,
      statusDate: serial(2026, 3, 31),
      earlier: [],
      ...more,
    });
  /** Texts written beside the counts, by column. */
  const written = (changes: readonly { column: string; to: { value: unknown } }[] = []) =>
    Object.fromEntries(changes.map(({ column, to }) => [column, to.value]));

  it("reach to the date of status where meetings cover all of Aktivitet, and change the basis", () => {
    const entered = [activityRow(6, serial(2026, 1, 1), "Aarhus", { individual: 1, collective: 0 })];
    const { outcomes, years: counts } = plan(entered);
    expect(written(counts?.coverage.kept)).toEqual({
      uniqueUntil: serial(2026, 3, 31),
      uniqueMissing: 0,
      uniqueLeftOut: 1,
      uniqueGuidances: 3,
      // The code of Aarhus is 751: (12 * 751 + 1)^3 modulo 99,989 for January's, and of (12 * 751 + 2)^3 four times, as
      // collective ones weigh twice.
      uniqueSpread: 12048 + 4 * 68402,
      undatedFirms: 1,
      unreadMeetings: 0,
      unreadGrowth: 0,
      // January's are not the meetings' but somebody else's.
      undatedMeetings: 2,
    });
    // One firm in each kind, where Aktivitet has one guidance; nobody knows who was young.
    expect(outcomes.kept.bases).toEqual([
      { id: "R1", year: 2026, from: { of: "guidances", count: 1 }, to: { of: "firms", count: 2 } },
    ]);
  });

  it("change the basis of what the sheets count: no second row of a place, and what was locked of it", () => {
    const aarhus = contract.municipalities.find(({ name }) => name === "Aarhus");
    if (!aarhus) return expect.fail("no Aarhus");
    const entered = [
      activityRow(6, serial(2026, 1, 1), "Aarhus", { individual: 900, collective: 0 }),
      activityRow(7, serial(2026, 1, 1), "Aarhus", { individual: 30, collective: 0 }),
      activityRow(8, serial(2026, 2, 1), "Oslo", { individual: 40, collective: 0 }),
      activityRow(9, serial(2026, 3, 1), "Samsø", { individual: 0.5, collective: 0 }),
    ];
    const figures = { individual: 1, collective: 0, growth: null, young: null };
    const { outcomes } = plan(entered, years(), {
      locked: new Map([[activityKey(month(1), aarhus), figures]]),
      lockedUntil: month(1),
    });
    expect(outcomes.kept.bases).toEqual([
      { id: "R1", year: 2026, from: { of: "guidances", count: 1 }, to: { of: "firms", count: 2 } },
    ]);
  });

  it("lack the months that have more guidances than meetings, and then nothing is judged by them", () => {
    const entered = [
      activityRow(6, serial(2026, 1, 1), "Aarhus", { individual: 100, collective: 0 }),
      activityRow(7, serial(2026, 3, 1), "Samsø", { individual: 2, collective: 1 }),
      activityRow(8, serial(2026, 3, 1), "Odder", { individual: 0, collective: 0 }),
      // After the date of status.
      activityRow(9, serial(2026, 4, 1), "Samsø", { individual: 2, collective: 1 }),
    ];
    const { outcomes, years: counts } = plan(entered);
    expect(written(counts?.coverage.kept)).toMatchObject({ uniqueMissing: 2 });
    expect(outcomes.kept.bases).toEqual([]);
    // Where January is replaced by what the meetings make of it, Samsø's March is still nobody's meeting.
    expect(written(counts?.coverage.replaced)).toMatchObject({ uniqueMissing: 1 });
    expect(outcomes.replaced.bases).toEqual([]);
  });

  it.each(["CRM", words.tabs.meetings])(
    "lack a locked month whose figures stay, by what was locked, whoever entered it: %s",
    (source) => {
      const aarhus = contract.municipalities.find(({ name }) => name === "Aarhus");
      if (!aarhus) return expect.fail("no Aarhus");
      const missing = (individual: number, now: number) => {
        const figures = { individual, collective: 0, growth: 0, young: 0 };
        const january = activityRow(6, month(1), "Aarhus", { ...figures, individual: now, source });
        const { years: counts } = plan([january], years(), {
          locked: new Map([[activityKey(month(1), aarhus), figures]]),
          lockedUntil: month(1),
        });
        return [counts?.coverage.kept, counts?.coverage.replaced].map(
          (each) => written(each)["uniqueMissing"],
        );
      };
      // January has one meeting.
      expect(missing(100, 100)).toEqual([1, 1]);
      expect(missing(100, 1)).toEqual([1, 1]);
      expect(missing(1, 100)).toEqual([0, 0]);
    },
  );

  it("reach nowhere where none is the meetings', as no meeting names a firm", () => {
    const unnamed = meetings.map(({ row, values }) => ({ row, values: { ...values, cvr: null } }));
    const typed = { uniqueIndividual: 77, uniqueCollective: 5 };
    const counts = plan([], years(typed), { meetings: unnamed }).years;
    expect(counts?.changes).toEqual([]);
    expect(counts?.coverage).toEqual({ kept: [], replaced: [] });
  });

  it("reach as far as they do beside a count of young firms that somebody typed", () => {
    const counts = plan([], years({ uniqueYoung: 1 })).years;
    expect(written(counts?.coverage.kept)).toMatchObject({ uniqueUntil: serial(2026, 3, 31) });
  });

  it("stand, with what stands beside them, once the year has no meetings any more", () => {
    const derived = { uniqueIndividual: 1, uniqueCollective: 1 };
    const before = { ...derived, uniqueUntil: serial(2026, 2, 28), uniqueMissing: 0, uniqueLeftOut: 1 };
    const existing = [activityRow(6, month(1), "Aarhus", { individual: 100, collective: 0 })];
    const { years: counts, outcomes } = plan(existing, years(before), {
      meetings: [],
      earlier: [
        { year: 2026, column: "uniqueIndividual", value: 1 },
        { year: 2026, column: "uniqueCollective", value: 1 },
      ],
    });
    expect(counts?.changes).toEqual([]);
    expect(counts?.coverage).toEqual({ kept: [], replaced: [] });
    expect(counts?.kept.map(({ value, reason }) => [value, reason])).toEqual([
      [1, "no-meetings"],
      [1, "no-meetings"],
    ]);
    expect(outcomes.kept.bases).toEqual([]);
  });

  it.each([
    ["open", false],
    ["closed", true],
  ])("change only as the user wants it where meetings are gone from a month that is %s", (_, isClosed) => {
    const source = words.tabs.meetings;
    const one = { individual: 1, collective: 0, growth: null, young: null };
    const places = ["Aarhus", "Samsø"].flatMap((name) =>
      contract.municipalities.filter((each) => each.name === name),
    );
    // Samsø's meetings of January are deleted; Aarhus has its own.
    const existing = places.map(({ name }, index) =>
      activityRow(6 + index, month(1), name, { ...one, individual: 1 + index, source }),
    );
    const { years: counts } = plan(existing, years({ uniqueIndividual: 3 }), {
      earlier: [{ year: 2026, column: "uniqueIndividual", value: 3 }],
      ...(isClosed && {
        locked: new Map(
          places.map((place, index) => [activityKey(month(1), place), { ...one, individual: 1 + index }]),
        ),
        lockedUntil: month(1),
      }),
    });
    const ofIndividual = counts?.changes.filter(({ column }) => column === "uniqueIndividual");
    expect(ofIndividual).toMatchObject([{ from: { value: 3 }, to: { value: 1 }, isAutomatic: false }]);
    expect(counts?.coverage.kept).toEqual([]);
  });

  it("are left with what stands beside them where somebody typed them, until they are to be replaced", () => {
    const typed = plan([], years({ uniqueIndividual: 77, uniqueCollective: 5 })).years;
    expect(typed?.coverage.kept).toEqual([]);
    expect(written(typed?.coverage.replaced)).toMatchObject({ uniqueMissing: 0 });
  });
});

function meeting(date: number, cvr: string | null, kind: string): MeetingRow {
  return {
    date,
    cvr,
    firm: "Alfa",
    municipality: "Aarhus",
    kind,
    growth: null,
    founded: null,
    reference: null,
  };
}

function activityRow(
  row: number,
  period: number,
  municipality: string,
  figures: Partial<ActivityRow>,
): EnteredRow<ActivityRow> {
  const blank = {
    individual: null,
    collective: null,
    growth: null,
    young: null,
    source: "CRM",
    remark: null,
  };
  return { row, values: { ...blank, period, municipality, ...figures } };
}
