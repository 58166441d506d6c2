import { yearDays, yearOfDay } from "../../calc/contractYear";
import { isCount } from "../../calc/isCount";
import type { Contract } from "../../contract/contract";
import { firstActivityRows } from "../check/firstActivityRows";
import type { LockedPlace } from "../check/tableRules";
import { activityKey, type ActivityFacts } from "../tables/activityFacts";
import { isoMonth } from "../values/isoDay";
import { monthEnd } from "../values/monthEnd";
import type { MonthPlace } from "../import/planZeros";
import type { DerivedRow, UncountedMeetings } from "./deriveActivity";
import { isDerived } from "./derivedSource";
import { unreadPlacesText } from "./unreadPlacesText";

/** How far a year's counts of unique firms reach beside Aktivitet (docs/contract-reading.md, "Guidances are not firms"). */
export interface UniqueCoverage {
  readonly year: number;
  /**
   * The last day they count, the end of a month, as an Excel serial number: the date of status in a year that has begun;
   * else of the last month with meetings.
   */
  readonly until: number;
  /** Months of municipalities that have more guidances on Aktivitet than meetings, by the date of status. */
  readonly missing: number;
  /** Guidances that name no firm. */
  readonly leftOut: number;
  /** Firms of which no meeting gives a founding date. */
  readonly undatedFirms: number;
  /** Meetings that figures of Aktivitet could not take in, by what they lack; none where those are of another source. */
  readonly uncounted: Readonly<Record<keyof UncountedMeetings, number>>;
  /** Of those that cannot be read, how many are of which municipality, as `unreadPlacesText` writes it; null for none. */
  readonly unreadPlaces: string | null;
}

interface CoverageInput {
  readonly derived: readonly DerivedRow[];
  readonly years: readonly {
    readonly year: number;
    /** The first of the last month with meetings. */
    readonly lastMonth: number;
    readonly leftOut: number;
    readonly undatedFirms: number;
  }[];
  readonly uncounted: UncountedMeetings;
  readonly existing: readonly ActivityFacts[];
  /** Derived rows that stand though their meetings are gone. */
  readonly standing: ReadonlySet<number>;
  readonly contract: Contract;
  readonly countedUntil: number;
  /** Locked figures by `activityKey`, which count whatever stands there. */
  readonly locked: ReadonlyMap<string, LockedPlace> | undefined;
  /** Written `2026-01`; deriving changes no figure there. */
  readonly lockedMonths: ReadonlySet<string>;
}

/**
 * @param replaces whether derived figures replace those of another source, so that meetings cover these places
 */
export function uniqueCoverage(
  {
    derived,
    years,
    uncounted,
    existing,
    standing,
    contract,
    countedUntil,
    locked,
    lockedMonths,
  }: CoverageInput,
  replaces: boolean,
): UniqueCoverage[] {
  const meetings = new Map(
    derived.map(({ month, municipality, figures }) => [activityKey(month, municipality), figures]),
  );
  const missing = new Map<number, number>();
  const ofOtherSource = new Set<string>();
  const find = firstActivityRows(existing);
  for (const facts of existing) {
    const { month, resolvedMunicipality } = facts;
    if (month === undefined || !resolvedMunicipality || month > countedUntil) continue;
    if (find(month, resolvedMunicipality) !== facts) continue;
    const key = activityKey(month, resolvedMunicipality);
    const isLocked = lockedMonths.has(isoMonth(month));
    if (isDerived(facts.values, contract) && !isLocked && !standing.has(facts.row)) continue;
    const counted = meetings.get(key);
    const { individual, collective } = locked?.get(key) ?? facts;
    const entered = [isCount(individual) ? individual : 0, isCount(collective) ? collective : 0] as const;
    const isEntered = entered[0] + entered[1] > 0;
    const isReplaced = replaces && !isLocked;
    if (isEntered && !isReplaced) ofOtherSource.add(key);
    // Each kind by itself: a firm counts once in each.
    const isCovered = counted
      ? isReplaced || ((counted.individual ?? 0) >= entered[0] && (counted.collective ?? 0) >= entered[1])
      : !isEntered;
    const year = yearOfDay(contract, month);
    if (!isCovered) missing.set(year, (missing.get(year) ?? 0) + 1);
  }
  const uncountedIn = (places: readonly MonthPlace[], year: number) =>
    places.filter(({ month, resolvedMunicipality }) => {
      if (month === undefined) return true;
      if (yearOfDay(contract, month) !== year) return false;
      return !resolvedMunicipality || !ofOtherSource.has(activityKey(month, resolvedMunicipality));
    });
  return years.map(({ year, lastMonth, leftOut, undatedFirms }) => ({
    year,
    until:
      countedUntil < yearDays(contract, year).first
        ? monthEnd(lastMonth)
        : Math.min(countedUntil, yearDays(contract, year).last),
    missing: missing.get(year) ?? 0,
    leftOut,
    undatedFirms,
    uncounted: {
      unread: uncountedIn(uncounted.unread, year).length,
      growth: uncountedIn(uncounted.growth, year).length,
      undated: uncountedIn(uncounted.undated, year).length,
    },
    unreadPlaces: unreadPlacesText(uncountedIn(uncounted.unread, year)),
  }));
}
