import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyFixes } from "../../../../src/activity/check/applyFixes";
import { applyChanges, invertChanges } from "../../../../src/activity/tables/change";
import { checkActivity } from "../../../../src/activity/check/checkActivity";
import type { Issue } from "../../../../src/activity/check/issue";
import { entered, found, IN_A_FILE, IN_A_WORKBOOK } from "../activityRows";
import { anyRows } from "../anyRows";
import { applyAllFixes } from "../atOnce";

/** Whether an issue has a fix that is certain. */
const isFixable = ({ fix, row }: Issue) => fix !== undefined && row !== null;

const SETTINGS = [IN_A_FILE, IN_A_WORKBOOK];

/** How often each rule fires. */
function counts(issues: readonly Issue[]): Map<string, number> {
  const all = new Map<string, number>();
  for (const { rule } of issues) all.set(rule, (all.get(rule) ?? 0) + 1);
  return all;
}

describe.each(SETTINGS)("applyFixes in rows from a $from", (given) => {
  it("have no fixable issue once everything is fixed, and are as before once that is undone", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const fixed = applyAllFixes(rows, (now) => checkActivity(now, given));
        expect(checkActivity(fixed.rows, given).filter(isFixable)).toEqual([]);
        expect(applyChanges(fixed.rows, invertChanges(fixed.changes))).toEqual(rows);
      }),
    );
  });

  it("lose an issue by its fix without gaining one of another rule", () => {
    fc.assert(
      fc.property(anyRows, fc.nat(), (rows, pick) => {
        const before = checkActivity(rows, given);
        const fixable = before.filter(isFixable);
        const issue = fixable[pick % fixable.length];
        if (!issue) return;
        const after = checkActivity(applyFixes(rows, [issue]).rows, given);
        const same = (each: Issue) =>
          each.rule === issue.rule && each.row === issue.row && each.column === issue.column;
        expect(after.filter(same)).toEqual([]);
        const earlier = counts(before);
        for (const [rule, count] of counts(after)) {
          expect(count, `${issue.rule} woke ${rule}`).toBeLessThanOrEqual(earlier.get(rule) ?? 0);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("have the same issues in the same order, whatever order they come in", () => {
    const shuffled = anyRows.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        const issues = checkActivity(rows, given);
        expect(checkActivity(others, given)).toEqual(issues);
        const order = issues.map(({ severity, row }) => (severity === "error" ? 0 : 1e6) + (row ?? 1e5));
        expect(order).toEqual(order.toSorted((a, b) => a - b));
      }),
    );
  });
});

it("applyFixes leaves alone what has a likely value at the most", () => {
  const rows = [entered({ municipality: "Arhus" })];
  const [likely] = found("municipality-unknown", rows);
  expect(likely?.suggestion).toBe("Aarhus");
  expect(applyFixes(rows, likely ? [likely] : [])).toEqual({ rows, changes: [] });
});
