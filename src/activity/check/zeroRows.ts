import { serialOfIsoDate } from "../../calc/serialDate";
import type { ActivityRow } from "../tables/activityRow";
import { zeroRow } from "../tables/zeroRow";
import type { Issue } from "./issue";

/** The month of an absent row as it is named in its issue, `2026-01`. */
export function absentMonth({ expected }: Pick<Issue, "expected">): string {
  return String(expected).slice(0, "2026-01".length);
}

/**
 * Rows of zeros for those that are absent, as the user says that nothing happened there.
 * @param source what the rows name as their source, so that nobody takes them for counted
 */
export function zeroRows(issues: readonly Issue[], source: string): ActivityRow[] {
  return issues.map((issue) => {
    const month = absentMonth(issue);
    const municipality = String(issue.expected).slice(month.length + 1);
    return zeroRow(serialOfIsoDate(`${month}-01`), municipality, source);
  });
}
