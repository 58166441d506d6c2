import { serialOfIsoDate } from "../../calc/serialDate";
import { contractInUse } from "../../contract/contractInUse";
import { findMunicipality } from "../../contract/municipalities";
import { keyOfPlace } from "../tables/activityFacts";
import type { ActivityRow } from "../tables/activityRow";
import { absentPlace } from "./absentRows";
import type { Issue } from "./issue";
import type { LockedPeriods } from "./lockedFigures";

/**
 * The absent rows of locked months as they were locked; none where a row is not locked any more.
 * @param source what the rows name as their source, which is not kept with the figures
 */
export function lockedRows(
  issues: readonly Issue[],
  locked: LockedPeriods | undefined,
  source: string,
): ActivityRow[] {
  return issues.flatMap((issue) => {
    const { month, municipality } = absentPlace(issue);
    const found = findMunicipality(contractInUse(), municipality);
    const figures = found && locked?.figures[keyOfPlace(month, found.code)];
    if (!figures) return [];
    return { period: serialOfIsoDate(`${month}-01`), municipality, ...figures, source, remark: null };
  });
}
