import { yearDays } from "../../calc/contractYear";
import { isCount } from "../../calc/isCount";
import type { Contract, UniqueFigure } from "../../contract/contract";
import { isBlank, type Entry } from "../values/entry";
import type { EnteredRow } from "./enteredRow";
import type { YearRow } from "./yearRow";

type UniqueCounts = Readonly<Partial<Record<UniqueFigure, number>>>;

/** A year's unique counts as they are judged: none where they do not reach as far as the guidances do. */
export interface JudgedYear {
  readonly year: number;
  readonly counts: UniqueCounts;
}

/** Individual and collective guidances that count, by year. */
export type GuidancesOf = (year: number) => Guidances;

interface Guidances {
  readonly count: number;
  /** A checksum that distinguishes them from others of the same count, by their months, municipalities and kinds. */
  readonly spread: number;
}

/** Whether a year's unique firms were counted beside the guidances that are there; those typed in are beside any. */
export function isOfSameGuidances(
  { uniqueGuidances, uniqueSpread }: YearRow,
  { count, spread }: Guidances,
): boolean {
  return isSameOrBlank(uniqueGuidances, count) && isSameOrBlank(uniqueSpread, spread);
}

function isSameOrBlank(then: Entry | undefined, now: number): boolean {
  return then === undefined || isBlank(then) || then === now;
}

/**
 * A row of the table of years as it is judged: its counts only where they reach to the day that is counted, and were
 * made beside the guidances that are there.
 */
export function judgedYear(
  { values }: EnteredRow<YearRow>,
  contract: Contract,
  countedUntil: number,
  guidancesOf: GuidancesOf,
): JudgedYear | undefined {
  const { year, uniqueUntil, uniqueMissing, uniqueIndividual, uniqueCollective, uniqueYoung } = values;
  if (typeof year !== "number") return undefined;
  const last = Math.min(countedUntil, yearDays(contract, year).last);
  const isInTime = isBlank(uniqueUntil) || uniqueUntil === last;
  const reaches = isInTime && isOfSameGuidances(values, guidancesOf(year)) && !Number(uniqueMissing ?? 0);
  const known = Object.entries({ uniqueIndividual, uniqueCollective, uniqueYoung }).filter(([, count]) =>
    isCount(count),
  );
  return { year, counts: reaches ? Object.fromEntries(known) : {} };
}
