import { checkActivity } from "../../src/activity/check/checkActivity";
import type { Issue, RuleId } from "../../src/activity/check/issue";
import { timing } from "../measure";
import { MILLION, millionRows } from "../millionRows";
import { timedMeasure } from "../timedMeasure";

/** Rules whose answer for a row depends on rows that come after it. */
const ACROSS_ROWS: ReadonlySet<RuleId> = new Set<RuleId>(["figure-outlier", "row-duplicate"]);

/** The issues of the first rows are the same, whatever comes after them. */
function ofFirstRows(issues: readonly Issue[], last: number): number {
  return issues.filter(({ row, rule }) => row !== null && row <= last && !ACROSS_ROWS.has(rule)).length;
}

export const checkGrowth = timedMeasure({
  name: "check-growth",
  module: import.meta.filename,
  description: "a million rows of Aktivitet judged by all rules, beside a tenth of them",
  timings() {
    const { contract, statusDate, rows } = millionRows();
    const few = rows.slice(0, MILLION / 10);
    const last = few.at(-1)?.row ?? 0;
    const check = (some: typeof rows) => checkActivity(some, { contract, statusDate, from: "workbook" });
    return Promise.resolve([
      timing({
        name: "check-growth",
        peerName: "100,000 rows",
        limit: 12,
        ours: () => check(rows),
        peer: () => check(few),
        agrees: (ours, peer) => peer.length > 0 && ofFirstRows(ours, last) === ofFirstRows(peer, last),
      }),
    ]);
  },
});
