import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LocatedIssue } from "../../../../../src/commands/steps/checkedFigures";
import { groupIssues, hasCertainFix, issueKey } from "../../../../../src/taskpane/check/issues/issueGroups";
import { anyRows } from "../../../activity/anyRows";
import { checkedRows, entered } from "../enteredFigures";

describe("issues in groups", () => {
  it("stand under their rule in the order they were found, errors first, with those that can be mended", () => {
    const { issues } = checkedRows([
      entered({ municipality: "Århus", individual: "1.234" }),
      entered({ municipality: "Horsens", individual: -1, collective: " 12 " }),
      entered({ municipality: "Odder", growth: -2 }),
    ]);
    const groups = groupIssues(issues.filter(({ issue }) => issue.rule !== "row-gap"));
    const addresses = (found: readonly LocatedIssue[]) => found.map(({ address }) => address);
    expect(
      groups.map(({ rule, severity, issues: all, fixable }) => [
        rule,
        severity,
        addresses(all),
        addresses(fixable),
      ]),
    ).toEqual([
      ["number-text", "error", ["C6", "D7"], ["C6", "D7"]],
      ["number-negative", "error", ["C7", "E8"], []],
      ["municipality-spelling", "warning", ["B6"], ["B6"]],
    ]);
  });

  it("are none where nothing is wrong", () => {
    expect(groupIssues([])).toEqual([]);
  });

  it("hold every issue of any rows once, no error after a warning, each under a key of its own", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { issues } = checkedRows(rows.map(({ values }) => values));
        const groups = groupIssues(issues);
        const all = groups.flatMap((group) => group.issues);
        expect(new Set(all)).toEqual(new Set(issues));
        expect(all).toHaveLength(issues.length);
        expect(new Set(groups.map(({ rule }) => rule)).size).toBe(groups.length);
        const severities = groups.map(({ severity }) => severity).join();
        expect(severities).not.toMatch(/warning,error/);
        for (const group of groups) {
          expect(group.issues.every(({ issue }) => issue.rule === group.rule)).toBe(true);
          expect(group.issues.every(({ issue }) => issue.severity === group.severity)).toBe(true);
          expect(group.issues).toEqual(issues.filter(({ issue }) => issue.rule === group.rule));
          expect(group.fixable).toEqual(group.issues.filter(hasCertainFix));
        }
        expect(new Set(issues.map(issueKey)).size).toBe(issues.length);
      }),
    );
  });

  it("keep an issue's key while its value changes, and tell absent rows apart", () => {
    const keys = (individual: number) =>
      checkedRows([entered({ individual })]).issues.map((found) => `${found.issue.rule} ${issueKey(found)}`);
    expect(keys(-1)).toEqual(keys(-2));
    // Eighteen municipalities without a row in a month in which Aarhus has one.
    expect(new Set(keys(1)).size).toBe(18);
  });

  it("count an absent row as nothing that can be mended", () => {
    const [found] = checkedRows([entered()]).issues;
    if (!found) return expect.fail("rows are absent");
    expect(found.issue).toMatchObject({ rule: "row-gap", row: null });
    expect(hasCertainFix({ ...found, issue: { ...found.issue, fix: 0 } })).toBe(false);
  });
});
