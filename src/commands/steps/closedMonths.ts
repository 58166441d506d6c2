import { monthsOf, lockedByPlace, type LockedPeriods } from "../../activity/check/lockedFigures";
import { activityFactsReader } from "../../activity/tables/activityFacts";
import { isoMonth } from "../../activity/values/isoDay";
import { contractInUse } from "../../contract/contractInUse";
import type { EnteredFigures } from "../../excel/read/readEntered";
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
export function refuseClosedMonths(
  blocks: readonly EnteredBlock[],
  activity: EnteredFigures["activity"],
  locked: LockedPeriods | undefined,
): void {
  const closed = monthsOf(lockedByPlace(locked));
  if (closed.size === 0) return;
  const readFacts = activityFactsReader(contractInUse());
  const ofActivity = blocks.filter(({ place }) => place.part === "activity");
  const changed = new Set(ofActivity.flatMap(({ changes }) => changes.map(({ row }) => row)));
  const rows = [
    ...activity.rows.filter(({ row }) => changed.has(row)),
    ...ofActivity.flatMap(({ added }) => added.map((values) => ({ row: 0, values: values }))),
  ];
  const months = rows.flatMap((row) => {
    const { month } = readFacts(row);
    return month !== undefined && closed.has(isoMonth(month)) ? isoMonth(month) : [];
  });
  if (months.length > 0) throw new MonthsClosedError([...new Set(months)].sort());
}
