import type { SheetInput } from "../plan/planInput";
import { countName, lastCountedDay } from "./activityCounts";

/** How far a year's unique counts reach, beside the guidances as they were then and are now; formulas' texts. */
export function uniqueReach(input: SheetInput, year: number) {
  const until = countName("uniqueUntil", year);
  const guidancesThen = countName("uniqueGuidances", year);
  const guidancesNow = `N(${countName("individual", year)})+N(${countName("collective", year)})`;
  const spreadThen = countName("uniqueSpread", year);
  return {
    until,
    missing: countName("uniqueMissing", year),
    guidancesThen,
    guidancesNow,
    inTime: `OR(${until}="",${until}=${lastCountedDay(input, year)})`,
    isOfSum: `OR(${guidancesThen}="",${guidancesThen}=${guidancesNow})`,
    /** Others of the same sum are of other months, municipalities or kinds. */
    isOfSpread: `OR(${spreadThen}="",${spreadThen}=${countName("spread", year)})`,
  };
}
