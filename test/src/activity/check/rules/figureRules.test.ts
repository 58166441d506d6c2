import { checkActivity } from "../../../../../src/activity/check/checkActivity";
import { describeIssue } from "../../../../../src/activity/check/describeIssue";
import { describe, expect, it } from "vitest";
import type { ActivityRow } from "../../../../../src/activity/tables/activityRow";
import type { Entry } from "../../../../../src/activity/values/entry";
import { applyFixes } from "../../../../../src/activity/check/applyFixes";
import type { RuleId } from "../../../../../src/activity/check/issue";
import { serial } from "../../../serial";
import { entered, found, IN_A_FILE, IN_A_WORKBOOK, month } from "../../activityRows";

/** Issues that one rule finds in one figure of an otherwise sound row. */
function judged(rule: RuleId, individual: Entry, more: Partial<ActivityRow> = {}) {
  return found(rule, [entered({ individual, ...more })]);
}

describe("number-text", () => {
  it.each([
    ["1.234", 1234],
    [" 12 ", 12],
    ["1 234", 1234],
    ["12,0", 12],
    ["-3", -3],
  ])("finds %j and mends it to %d", (text, value) => {
    const rows = [entered({ individual: text })];
    const [issue] = found("number-text", rows);
    expect(issue).toMatchObject({
      severity: "error",
      row: 2,
      column: "individual",
      received: text,
      fix: value,
    });
    if (!issue) return;
    const fixed = applyFixes(rows, [issue]).rows;
    expect(fixed[0]?.values.individual).toBe(value);
    expect(found("number-text", fixed)).toEqual([]);
  });

  it.each([12, null, "", "tolv", "1.5"])("lets %j pass: it is no number kept as text", (entry) => {
    expect(judged("number-text", entry)).toEqual([]);
  });
});

describe("number-invalid", () => {
  it.each(["tolv", "1.5", true, false, "#N/A", "31-01-2026", " "])(
    "finds %j, and knows no mending",
    (entry) => {
      const [issue] = judged("number-invalid", entry);
      expect(issue).toMatchObject({ severity: "error", column: "individual", received: entry });
      expect(issue?.fix).toBeUndefined();
    },
  );

  it("finds a comma before three zeros, and offers what it may be", () => {
    for (const given of [IN_A_WORKBOOK, IN_A_FILE]) {
      const issues = checkActivity([entered({ individual: "2,000" })], given).filter(
        ({ row }) => row !== null,
      );
      expect(issues).toMatchObject([{ rule: "number-invalid", expected: 2, suggestion: 2000 }]);
      expect(issues[0]?.fix).toBeUndefined();
      expect(issues.map((issue) => describeIssue(issue, "da", {}))[0]).toContain("kan være 2.000 eller 2 ");
    }
  });

  it.each<[Entry, string, string]>([
    ["#N/A", "'#I/T'", "'#N/A'"],
    ["#VALUE!", "'#VÆRDI!'", "'#VALUE!'"],
    ["#DIV/0!", "'#DIVISION/0!'", "'#DIV/0!'"],
    [true, "SAND", "TRUE"],
  ])("quotes %s as the reader's Excel shows it", (entry, danish, english) => {
    const [issue] = found("number-invalid", [entered({ individual: entry })]);
    if (!issue) throw new Error("no issue");
    expect(describeIssue(issue, "da", {})).toContain(danish);
    expect(describeIssue(issue, "en", {})).toContain(english);
  });

  it("finds a date, which Excel hands over as a number", () => {
    const date = entered({ individual: serial(2026, 2, 1) }, { marks: { individual: { kind: "date" } } });
    expect(found("number-invalid", [date])).toHaveLength(1);
    expect(found("number-huge", [date])).toEqual([]);
  });

  it.each([0, 12, 12.5, -1, "1.234", null, ""])("lets %j pass: it is a number or missing", (entry) => {
    expect(judged("number-invalid", entry)).toEqual([]);
  });

  it("says of a file's 1.5 that it is no number", () => {
    expect(found("number-invalid", [entered({ individual: "1.5" })], IN_A_FILE)).toHaveLength(1);
  });
});

describe("number-negative, number-fraction, number-huge", () => {
  it.each([
    ["number-negative", -1, 0],
    ["number-negative", "-3", 0],
    ["number-fraction", 12.5, 12],
    ["number-fraction", "12,5", "12,0"],
    ["number-huge", 1_000_001, 1_000_000],
    ["number-huge", "1.000.001", "1.000.000"],
  ] as const)("%s finds %j and not %j", (rule, wrong, right) => {
    expect(judged(rule, wrong)).toMatchObject([{ severity: "error", received: wrong }]);
    expect(judged(rule, right)).toEqual([]);
  });

  it("judge every figure of a row", () => {
    const row = entered({ individual: -1, collective: -1, growth: -1, young: -1 });
    expect(found("number-negative", [row]).map(({ column }) => column)).toEqual([
      "individual",
      "collective",
      "growth",
      "young",
    ]);
  });
});

describe("number-missing", () => {
  it("finds a blank in a month that has ended by the date of status, and never in one that has not", () => {
    const blank = (period: Entry) => judged("number-missing", null, { period });
    expect(blank(month(6))).toMatchObject([{ severity: "warning", column: "individual", received: null }]);
    expect(blank(month(7))).toEqual([]);
    const before = { ...IN_A_FILE, statusDate: serial(2026, 6, 29) };
    expect(found("number-missing", [entered({ period: month(6), individual: null })], before)).toEqual([]);
  });

  it("does not take zero for missing", () => {
    expect(judged("number-missing", 0)).toEqual([]);
  });

  it("misses nothing in a column the file does not have", () => {
    const given = { ...IN_A_FILE, columns: new Set(["period", "municipality", "individual"]) };
    const row = entered({ individual: null, collective: null });
    expect(found("number-missing", [row], given).map(({ column }) => column)).toEqual(["individual"]);
  });
});

describe("growth-exceeds-guided and young-exceeds-guided", () => {
  it.each([
    ["growth-exceeds-guided", "growth", "warning"],
    ["young-exceeds-guided", "young", "error"],
  ] as const)("%s compares with both kinds together", (rule, column, severity) => {
    const of = (figure: Entry, more: Partial<ActivityRow> = {}) =>
      found(rule, [entered({ individual: 4, collective: 3, [column]: figure, ...more })]);
    expect(of(8)).toMatchObject([{ severity, column, received: 8, expected: 7 }]);
    expect(of(7)).toEqual([]);
    expect(of("8")).toHaveLength(1);
    expect(of(8, { collective: null })).toEqual([]);
    expect(of(null)).toEqual([]);
  });
});

describe("figure-outlier", () => {
  /** Aarhus month by month; the last figure is the one judged. */
  const months = (...figures: Entry[]) =>
    figures.map((individual, index) =>
      entered(
        { period: month(index + 1), individual, collective: null, growth: null, young: null },
        { row: index + 2 },
      ),
    );
  const judgedLast = (...figures: Entry[]) =>
    found("figure-outlier", months(...figures)).filter(({ row }) => row === figures.length + 1);

  it("compares with the median of the other months", () => {
    // Median of 10, 20, 30, 40 is 25: over 75 and under 8 1/3 are far from it.
    expect(judgedLast(10, 20, 30, 40, 76)).toMatchObject([
      { severity: "warning", column: "individual", received: 76, expected: 25 },
    ]);
    expect(judgedLast(10, 20, 30, 40, 75)).toEqual([]);
    expect(judgedLast(10, 20, 30, 40, 8)).toHaveLength(1);
    expect(judgedLast(10, 20, 30, 40, 9)).toEqual([]);
  });

  it("wants a difference of ten and four other months", () => {
    expect(judgedLast(1, 1, 1, 1, 11)).toHaveLength(1);
    expect(judgedLast(1, 1, 1, 1, 10)).toEqual([]);
    expect(judgedLast(20, 20, 20, 90)).toEqual([]);
    expect(judgedLast(20, 20, 20, null, 90)).toEqual([]);
  });

  it("takes no example from figures in error, and none from other municipalities", () => {
    expect(judgedLast(20, 20, 20, -5, 90)).toEqual([]);
    const other = months(20, 20, 20, 20).map((row) => ({
      ...row,
      values: { ...row.values, municipality: "Samsø" },
    }));
    expect(
      found("figure-outlier", [...other, entered({ period: month(5), individual: 90 }, { row: 9 })]),
    ).toEqual([]);
  });
});
