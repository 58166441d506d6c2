import { describe, expect, it } from "vitest";
import { checkActivity } from "../../../../../src/activity/check/checkActivity";
import { checkMeetings } from "../../../../../src/activity/check/checkMeetings";
import { checkLost } from "../../../../../src/activity/check/lostState";
import { countedRows } from "../../../../../src/activity/check/countedRows";
import { describeIssue } from "../../../../../src/activity/check/describeIssue";
import { parseTable } from "../../../../../src/activity/read/parseTable";
import type { ActivityRow } from "../../../../../src/activity/tables/activityRow";
import type { MeetingRow } from "../../../../../src/activity/tables/meetingRow";
import { isoDay } from "../../../../../src/activity/values/isoDay";
import { issueLine } from "../../../../../src/commands/checkFile";
import { contractInUse } from "../../../../../src/contract/contractInUse";
import { serial } from "../../../serial";
import { applyAllFixes } from "../../atOnce";
import { entered, found, IN_A_FILE, IN_A_WORKBOOK, month } from "../../activityRows";
import { words } from "../../../../words";

const NO_FIGURES = { individual: null, collective: null, growth: null, young: null };

/** Rules that speak of a single row, of rows that are not absent. */
function rulesOf(values: Partial<ActivityRow>) {
  const issues = checkActivity([entered(values)], IN_A_WORKBOOK).filter(({ row }) => row !== null);
  return issues.map(({ rule, column }) => `${rule} ${column}`);
}

describe("row-sum", () => {
  it.each([
    { period: "I alt", municipality: null },
    { period: "Subtotal januar", municipality: null },
    { period: "Gns.", municipality: null },
    { period: "Hele året", municipality: null },
    { period: "TOTAL 2026", municipality: null },
    { period: "Januar-februar 2026", municipality: null },
    { period: "1. kvartal 2026", municipality: null },
    { period: "2026", municipality: null },
    { period: "Regionen", municipality: null },
    { period: "I alt", municipality: "Aarhus" },
    { municipality: "Hele regionen" },
    { municipality: "Region Midtjylland" },
    { municipality: "Midtjylland" },
    { municipality: "KKR Midtjylland" },
    { municipality: "Erhvervshus Midtjylland" },
    { municipality: "Kommuner i alt" },
    { period: null, municipality: "Hovedtotal:" },
  ])("is one finding for a pasted sum: %j", (values) => {
    const said = values.municipality && values.municipality !== "Aarhus" ? "municipality" : "period";
    expect(rulesOf({ ...values, individual: "1.234" })).toEqual([`row-sum ${said}`]);
  });

  it.each(["Kilde: CRM", "Anm.: Foreløbige tal", "* Tallet er skønnet", "Tal for Skive følger senere"])(
    "is one finding for a pasted note: %s",
    (period) => {
      expect(rulesOf({ period, municipality: null, source: null, remark: null, ...NO_FIGURES })).toEqual([
        "row-sum period",
      ]);
    },
  );

  it.each([
    { period: "janur 2026" },
    { period: "Q1 2026", municipality: "Aarhus" },
    { municipality: "Samsö" },
    { period: "snart", municipality: null, ...NO_FIGURES },
    { period: null, municipality: null, remark: "I alt" },
  ])("leaves a row that may be data to the others: %j", (values) => {
    expect(found("row-sum", [entered(values)])).toEqual([]);
  });

  it("clears the row where its wording says what it is, and only suggests to where its place does", () => {
    const rows = [
      entered(),
      entered({ period: "I alt", municipality: null, individual: "1.234" }, { row: 3 }),
      entered({ period: "Tilsyneladende", municipality: null }, { row: 4 }),
    ];
    const check = (now: typeof rows) => checkActivity(now, IN_A_WORKBOOK);
    const mended = applyAllFixes(rows, (now) => check([...now]));
    expect(Object.values(mended.rows[1]?.values ?? {}).every((entry) => entry === null)).toBe(true);
    expect(mended.changes.map(({ row, column }) => [row, column])).toEqual([
      [3, "period"],
      [3, "individual"],
      [3, "collective"],
      [3, "growth"],
      [3, "young"],
      [3, "source"],
    ]);
    expect(found("row-sum", [...mended.rows])).toMatchObject([{ row: 4, suggestion: null }]);
  });

  it("clears no row that names one month and municipality, however it is told to mend all", () => {
    const rows = [
      entered({ period: "Hele januar 2026", municipality: "Aarhus" }),
      entered({ municipality: "Skive i alt" }, { row: 3 }),
      entered({ period: "Hele februar", municipality: "Samsø" }, { row: 4 }),
    ];
    const mended = applyAllFixes(rows, (now) => checkActivity([...now], IN_A_WORKBOOK));
    expect(mended.changes).toEqual([]);
    const rules = checkActivity(rows, IN_A_WORKBOOK).flatMap(({ rule, row }) => (row === null ? [] : [rule]));
    expect(rules).toEqual(["period-invalid", "municipality-unknown", "period-invalid"]);
  });

  it("keeps the row out of every sum", () => {
    const rows = [entered(), entered({ municipality: "Hele regionen" }, { row: 3 })];
    const { rows: counted, leftOut } = countedRows(rows, checkActivity(rows, IN_A_WORKBOOK));
    expect(counted.map(({ row }) => row)).toEqual([2]);
    expect(leftOut).toEqual({ rows: 1, figures: 0 });
  });

  it("speaks of Forløb too, where a firm's name says nothing", () => {
    const meeting = (values: Partial<MeetingRow>) => ({
      row: 2,
      values: {
        ...{ date: 46_023, cvr: "40084606", firm: "Total A/S", municipality: "Aarhus", kind: "individuel" },
        ...{ growth: null, founded: null, reference: null },
        ...values,
      },
    });
    const rulesFor = (values: Partial<MeetingRow>) =>
      checkMeetings([meeting(values)], IN_A_WORKBOOK).map(({ rule }) => rule);
    expect(rulesFor({})).toEqual([]);
    const blank = { cvr: null, municipality: null, kind: null };
    expect(rulesFor({ ...blank, date: "I alt", firm: "12" })).toEqual(["row-sum"]);
    expect(rulesFor({ ...blank, date: "Kilde: CRM", firm: null })).toEqual(["row-sum"]);
  });
});

describe("row-length", () => {
  const misfit = { cells: 9, header: 8 };

  it("is the only finding of a row whose cells may stand elsewhere, and keeps it out of every sum", () => {
    const rows = [entered({ individual: "x" }, { misfit }), entered({}, { row: 3 })];
    const issues = checkActivity(rows, IN_A_FILE).filter(({ row }) => row !== null);
    expect(issues).toMatchObject([
      { rule: "row-length", severity: "error", row: 2, received: 9, expected: 8 },
    ]);
    expect(countedRows(rows, issues).rows.map(({ row }) => row)).toEqual([3]);
  });

  it("tells counts and rows' numbers as such, however many there are", () => {
    const sentences = (more: object) =>
      checkActivity([entered({}, { misfit: { cells: 78, header: 64, ...more } })], IN_A_FILE)
        .filter(({ row }) => row !== null)
        .map((issue) => describeIssue(issue, "da", { period: words.activity.period }));
    expect(sentences({})).toEqual([expect.stringContaining("har 78 felter, men der er 64 overskrifter")]);
    expect(sentences({ below: 78 })).toEqual([expect.stringContaining("(række 78)")]);
    const lost = { history: [], unread: 61, mutes: 1234, imports: 62 };
    const told = checkLost(lost, 5).map((issue) =>
      describeIssue(issue, "da", { period: words.activity.period }),
    );
    expect(told).toEqual(
      [/\b61\b/, /\b62\b/, /\b1\.234\b/].map((count) => expect.stringMatching(count) as unknown),
    );
    const file = `Periode;Kommune;Individuelle;Kollektive\n2026-01;Aarhus;1;1${";x".repeat(70)}`;
    const read = parseTable("activity", file);
    const [issue] = read.ok ? checkActivity(read.rows, IN_A_FILE) : [];
    expect(issue && issueLine(issue, contractInUse(), "activity", "da")).toMatchObject({
      ...{ received: 74, expected: 4 },
    });
  });

  it("does not make its month and municipality a gap", () => {
    const rows = [entered({}, { misfit }), entered({ municipality: "Samsø" }, { row: 3 })];
    const gaps = found("row-gap", rows, IN_A_FILE).map(({ expected }) => expected);
    expect(gaps).not.toContain("2026-01 Aarhus");
    expect(gaps).toHaveLength(17);
  });
});

describe("period-order in a workbook", () => {
  it("tells of a day within a month, which counts nowhere until one of its months is chosen", () => {
    // 2/1/2026 of an American file, which a Danish Excel has read as 2 January; and a day that can be no month.
    const rows = [
      entered({ period: serial(2026, 1, 2) }),
      entered({ period: serial(2026, 2, 14) }, { row: 3 }),
    ];
    const issues = checkActivity(rows, IN_A_WORKBOOK);
    expect(issues.map(({ rule, row, expected, orders }) => ({ rule, row, expected, orders }))).toEqual([
      { rule: "period-order", row: 2, expected: "2026-01-02", orders: { dmy: month(1), mdy: month(2) } },
      { rule: "period-order", row: 3, expected: "2026-02-14", orders: { dmy: month(2) } },
    ]);
    expect(countedRows(rows, issues)).toMatchObject({ rows: [], leftOut: { rows: 2 } });
  });

  it("does not let such a day take the place of the month's own row", () => {
    const rows = [
      entered({ period: serial(2026, 1, 2) }),
      entered({ period: serial(2026, 1, 1) }, { row: 3 }),
    ];
    const issues = checkActivity(rows, IN_A_WORKBOOK);
    expect(countedRows(rows, issues).rows.map(({ row }) => row)).toEqual([3]);
  });

  it.each([serial(2026, 2, 1), serial(2026, 2, 28), serial(2026, 1, 31) + 0.5])("lets %s pass", (period) => {
    expect(found("period-order", [entered({ period })])).toEqual([]);
    expect(isoDay(period)).toMatch(/-(?:01|28|31)$/);
  });
});
