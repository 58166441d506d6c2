import { checkActivity } from "../../../../../src/activity/check/checkActivity";
import { countedRows } from "../../../../../src/activity/check/countedRows";
import { markOpenDates } from "../../../../../src/activity/tables/openDates";
import { describeIssue } from "../../../../../src/activity/check/describeIssue";
import { describe, expect, it } from "vitest";
import { activityKey } from "../../../../../src/activity/tables/activityFacts";
import type { Entry } from "../../../../../src/activity/values/entry";
import { applyFixes } from "../../../../../src/activity/check/applyFixes";
import { contractInUse } from "../../../../../src/contract/contractInUse";
import { serial } from "../../../serial";
import { entered, found, IN_A_FILE, IN_A_WORKBOOK, month } from "../../activityRows";
import { words } from "../../../../words";

const NO_FIGURES = { individual: null, collective: null, growth: null, young: null };

describe("period-missing", () => {
  it("finds figures without a month, and no row without figures", () => {
    expect(found("period-missing", [entered({ period: null })])).toMatchObject([
      { severity: "error", row: 2, column: "period", received: null },
    ]);
    expect(found("period-missing", [entered({ period: null, ...NO_FIGURES })])).toEqual([]);
    expect(found("period-missing", [entered({ period: null, ...NO_FIGURES, young: 0 })])).toHaveLength(1);
    expect(found("period-missing", [entered()])).toEqual([]);
  });
});

describe("period-invalid", () => {
  it.each(["snart", "2026", "13-2026", "#N/A", true, 0, -1, 3_000_000])("finds %j", (period: Entry) => {
    const [issue] = found("period-invalid", [entered({ period })]);
    expect(issue).toMatchObject({ severity: "error", column: "period", received: period });
    expect(issue?.fix).toBeUndefined();
  });

  it.each(["1. kvartal 2026", "2026K1", "januar-marts 2026", "3 måneder 2026", "2026"])(
    "says of %s that it is several months, which no way of writing makes one",
    (period) => {
      const [issue] = found("period-invalid", [entered({ period })]);
      if (!issue) return expect.fail();
      expect(describeIssue(issue, "da", {})).toContain("flere måneder");
      expect(describeIssue(issue, "en", {})).toContain("a row for each month");
      return undefined;
    },
  );

  it("mends a month kept as text, which the sheets' sums would pass over", () => {
    const rows = [entered({ period: "jan 2026" })];
    const [issue] = found("period-invalid", rows);
    expect(issue?.fix).toBe(46023);
    if (!issue) return;
    expect(found("period-invalid", applyFixes(rows, [issue]).rows)).toEqual([]);
  });

  it("lets any day of a month pass, with or without a time, and a blank", () => {
    for (const period of [month(1), serial(2026, 1, 15), serial(2026, 1, 15) + 0.5, null]) {
      expect(found("period-invalid", [entered({ period })])).toEqual([]);
    }
  });
});

describe("period-outside and period-future", () => {
  it("knows the contract's first and last month", () => {
    const at = (year: number, of: number) =>
      found("period-outside", [entered({ period: serial(year, of, 1) })]);
    expect(at(2025, 12)).toMatchObject([{ severity: "error", column: "period", expected: "2026, 2027" }]);
    expect(at(2026, 1)).toEqual([]);
    expect(at(2027, 12)).toEqual([]);
    expect(at(2028, 1)).toHaveLength(1);
  });

  it("lets the year before pass where its source says so, and no other month of it or before", () => {
    const at = (period: number | string, source: string | null) =>
      found("period-outside", [entered({ period, source })]).length;
    expect(at(serial(2025, 12, 1), "Sidste år: CRM")).toBe(0);
    expect(at("2025-01", "sidste år")).toBe(0);
    expect(at(serial(2025, 12, 1), "CRM, sidste år")).toBe(1);
    expect(at(serial(2025, 12, 1), null)).toBe(1);
    expect(at(serial(2025, 12, 15), "Sidste år")).toBe(1);
    expect(at(serial(2024, 12, 1), "Sidste år")).toBe(1);
    expect(at(serial(2028, 1, 1), "Sidste år")).toBe(1);
  });

  it("finds a day within a month that is not the contract's, and suggests what digits mean", () => {
    expect(found("period-outside", [entered({ period: serial(2025, 3, 15) })])).toHaveLength(1);
    // 202602 is a day in 2454 to Excel; 20260201 is none.
    expect(found("period-outside", [entered({ period: 202_602 })])).toMatchObject([{ suggestion: month(2) }]);
    expect(found("period-invalid", [entered({ period: 20_260_201 })])).toMatchObject([
      { suggestion: month(2) },
    ]);
    for (const period of [serial(2025, 3, 15), 202_602, 20_260_201]) {
      expect(found("period-order", [entered({ period })])).toEqual([]);
    }
  });

  it("suggests the month of a year of two digits that stands first, as text and as the day Excel makes of it", () => {
    const typed = entered({ period: "26-02-01" });
    const [read] = markOpenDates([typed], [["period", "month"]]);
    const [issue] = checkActivity(read ? [read] : [], IN_A_WORKBOOK);
    expect(issue).toMatchObject({ rule: "period-order", suggestion: month(2), expected: "year-first" });
    expect(issue && describeIssue(issue, "da", { period: words.activity.period })).toContain(
      "Mente du 2026-02?",
    );
    expect(found("period-outside", [entered({ period: serial(2001, 2, 26) })])).toMatchObject([
      { suggestion: month(2) },
    ]);
    // No month of the contract, or no month at all, is none to suggest.
    for (const period of [serial(2001, 3, 25), serial(2012, 1, 26)])
      expect(found("period-outside", [entered({ period })])[0]).not.toHaveProperty("suggestion");
  });

  it("says one thing of a month outside the contract, though it begins after the date of status", () => {
    for (const period of [202_601, 20_260_101, serial(2028, 1, 1)]) {
      const issues = checkActivity([entered({ period })], IN_A_WORKBOOK).filter(({ row }) => row !== null);
      expect(issues).toHaveLength(1);
      const [said] = issues.map((issue) => describeIssue(issue, "da", { period: words.activity.period }));
      if (period > 100_000) expect(said).toContain("Mente du 2026-01?");
      else expect(said).toContain("uden for kontraktens år");
    }
  });

  it("offers the day after for a Danish midnight in universal time, and mends none", () => {
    const [issue, ...more] = checkActivity(
      [entered({ period: "2026-01-31T23:00:00+00:00" })],
      IN_A_WORKBOOK,
    ).filter(({ row }) => row !== null);
    expect(more).toEqual([]);
    expect(issue).toMatchObject({ rule: "period-invalid", suggestion: month(2) });
    expect(issue?.fix).toBeUndefined();
  });

  it("finds a month that begins after the date of status, not the one it lies in", () => {
    const given = { ...IN_A_WORKBOOK, statusDate: serial(2026, 6, 1) };
    const at = (of: number) => found("period-future", [entered({ period: month(of) })], given);
    expect(at(7)).toMatchObject([{ severity: "warning", expected: "2026-06-01" }]);
    expect(at(6)).toEqual([]);
  });
});

describe("period-locked", () => {
  const [aarhus] = contractInUse().municipalities.filter(({ name }) => name === "Aarhus");
  if (!aarhus) throw new Error("the contract has Aarhus");
  const figures = { individual: 20, collective: 10, growth: 3, young: null };
  const locked = { ...IN_A_WORKBOOK, locked: new Map([[activityKey(month(1), aarhus), figures]]) };

  it("finds each figure that differs from what was locked, and mends it", () => {
    const rows = [entered({ individual: 21, young: 5 })];
    const issues = found("period-locked", rows, locked);
    expect(issues).toMatchObject([
      { severity: "error", column: "individual", received: 21, expected: 20, fix: 20 },
      { column: "young", received: 5, expected: null, fix: null },
    ]);
    const { rows: fixed } = applyFixes(rows, issues);
    expect(fixed[0]?.values).toMatchObject(figures);
    expect(found("period-locked", fixed, locked)).toEqual([]);
  });

  it("lets what was locked stand, however the municipality is spelt, and other months change", () => {
    const same = entered({ ...figures, municipality: "Århus" });
    const later = entered({ period: month(2), individual: 99 }, { row: 3 });
    expect(found("period-locked", [same, later], locked)).toEqual([]);
  });

  it("misses a locked row that is gone, once", () => {
    expect(found("period-locked", [], locked)).toMatchObject([{ row: null, expected: "2026-01 Aarhus" }]);
    const others = [entered({ municipality: "Samsø" })];
    const gaps = found("row-gap", others, locked).map(({ expected }) => expected);
    expect(gaps).toHaveLength(17);
    expect(gaps).not.toContain("2026-01 Aarhus");
  });

  it("finds a row that came to a locked month, in no sum, and mends it by clearing it", () => {
    const rows = [entered(figures), entered({ municipality: "Odder", individual: 50 }, { row: 3 })];
    const issues = found("period-locked", rows, locked);
    expect(issues).toMatchObject([{ severity: "error", row: 3, expected: null, fix: null }]);
    const [issue] = issues;
    const message = issue && describeIssue(issue, "da", { period: words.activity.period });
    expect(message).toContain("Rækken for 2026-01 Odder er kommet til");
    const counted = countedRows(rows, checkActivity(rows, locked));
    expect(counted.rows.map(({ row }) => row)).toEqual([2]);
    expect(counted.leftOut.rows).toBe(1);
    const { rows: fixed } = applyFixes(rows, issues);
    expect(Object.values(fixed[1]?.values ?? {}).every((value) => value === null)).toBe(true);
    expect(found("period-locked", fixed, locked)).toEqual([]);
    const blank = entered({ municipality: "Odder", ...NO_FIGURES }, { row: 3 });
    expect(found("period-locked", [entered(figures), blank], locked)).toEqual([]);
  });

  it("says nothing of the figures of a row that repeats the one that counts", () => {
    const rows = [entered(figures), entered({ individual: 99 }, { row: 3 })];
    expect(found("period-locked", rows, locked)).toEqual([]);
    expect(found("row-duplicate", rows, locked)).toMatchObject([{ row: 3, repeats: 2 }]);
  });
});

describe("row-duplicate", () => {
  it("finds every row but the first, in any spelling, whatever order the rows come in", () => {
    const rows = [
      entered({}, { row: 2 }),
      entered({ municipality: "751 Aarhus", period: serial(2026, 1, 31) }, { row: 5 }),
      entered({ municipality: "Århus" }, { row: 9 }),
      entered({ period: month(2) }, { row: 10 }),
      entered({ municipality: "Samsø" }, { row: 11 }),
    ];
    const expected = [
      { severity: "error", row: 5, repeats: 2 },
      { severity: "error", row: 9, repeats: 2 },
    ];
    expect(found("row-duplicate", rows)).toMatchObject(expected);
    expect(found("row-duplicate", rows.toReversed())).toMatchObject(expected);
  });

  it("counts the row that can be counted first", () => {
    const rows = [
      entered({ municipality: "SamsÃ¸" }, { row: 2 }),
      entered({ municipality: "Samsø" }, { row: 3 }),
    ];
    expect(found("row-duplicate", rows)).toMatchObject([{ row: 2, repeats: 3 }]);
  });
});

describe("row-gap", () => {
  const everyone = (of: number) =>
    contractInUse().municipalities.map(({ name }, index) =>
      entered({ period: month(of), municipality: name }, { row: of * 100 + index }),
    );

  it("names the municipality and month of each absent row", () => {
    expect(found("row-gap", [...everyone(1), ...everyone(2)])).toEqual([]);
    const rows = [...everyone(1), ...everyone(2).filter(({ values }) => values.municipality !== "Samsø")];
    expect(found("row-gap", rows)).toMatchObject([
      { severity: "warning", row: null, column: "municipality", received: null, expected: "2026-02 Samsø" },
    ]);
    // Nobody knows whether nothing happened there: zeros are for the user to say.
    expect(found("row-gap", rows)[0]).toMatchObject({ suggestion: 0 });
    expect(found("row-gap", rows)[0]?.fix).toBeUndefined();
  });

  it("asks for nothing in months nobody has, or that lie outside the contract", () => {
    expect(found("row-gap", [])).toEqual([]);
    expect(found("row-gap", [entered({ period: serial(2025, 1, 1) })], IN_A_FILE)).toEqual([]);
  });
});
