import { serialOfIsoDate } from "../../calc/serialDate";
import type { ActivityRow } from "../tables/activityRow";
import { zeroRow } from "../tables/zeroRow";
import { absentPlace } from "./absentRows";
import type { Issue } from "./issue";

/**
 * Rows of zeros for those that are absent, as the user says that nothing happened there.
 * @param source what the rows name as their source, so that nobody takes them for counted
 */
export function zeroRows(issues: readonly Issue[], source: string): ActivityRow[] {
  return issues.map((issue) => {
    const { month, municipality } = absentPlace(issue);
    return zeroRow(serialOfIsoDate(`${month}-01`), municipality, source);
  });
}
