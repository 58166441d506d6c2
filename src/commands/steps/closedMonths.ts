import { monthsOf, lockedByPlace, type LockedPeriods } from "../../activity/check/lockedFigures";
import { activityFactsReader } from "../../activity/tables/activityFacts";
import { isoMonth } from "../../activity/values/isoDay";
import { contractInUse } from "../../contract/contractInUse";
import type { EnteredBlock } from "../../excel/write/enterRows";

/** Figures of closed months would be taken back, which a report may have used. */
class MonthsClosedError extends Error {
  readonly code = "MonthsClosed";

  /** @param months written `2026-01` */
  constructor(months: readonly string[]) {
    super(months.join(", "));
    this.name = "MonthsClosedError";
  }
}

/**
 * Refuses what would take rows of closed months away, or change them.
 * @throws MonthsClosedError
 */
export function refuseClosedMonths(blocks: readonly EnteredBlock[], locked: LockedPeriods | undefined): void {
  const closed = monthsOf(lockedByPlace(locked));
  if (closed.size === 0) return;
  const readFacts = activityFactsReader(contractInUse());
  const ofActivity = blocks.filter(({ place }) => place.part === "activity");
  // Wherever they stand by now.
  const rows = ofActivity
    .flatMap(({ added, known }) => [...added, ...(known?.values() ?? [])])
    .map((values) => ({ row: 0, values }));
  const months = rows.flatMap((row) => {
    const { month } = readFacts(row);
    return month !== undefined && closed.has(isoMonth(month)) ? isoMonth(month) : [];
  });
  if (months.length > 0) throw new MonthsClosedError([...new Set(months)].sort());
}
