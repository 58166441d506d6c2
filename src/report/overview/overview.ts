import { monthDays, yearDays } from "../../calc/contractYear";
import type { Contract } from "../../contract/contract";
import { targetFor } from "../../contract/targets";
import type { ReportFacts } from "../facts/reportFacts";
import { COUNTED_AS, fiveCounts, type CountedAs } from "../fiveCounts";

/** Where a workbook stands; days and months as Excel serial numbers. */
export interface Overview {
  readonly year: number;
  /** The year's. */
  readonly lastDay: number;
  readonly statusDate: number;
  readonly isFinal: boolean;
  /** The last day that figures are counted to. */
  readonly countedUntil: number;
  readonly monthsEnded: number;
  /** How many municipalities have any figure of the year's ended months, and how many there are. */
  readonly withFigures: number;
  readonly municipalities: number;
  /** Those that lack some of the ended months, which these are, from 1 on. */
  readonly missing: readonly { readonly name: string; readonly months: readonly number[] }[];
  readonly counts: Readonly<Record<CountedAs, number>>;
  /** Whether the user has chosen the total that the municipalities are measured by, or they are measured by none. */
  readonly hasIndividualTarget: boolean;
  /** The first day of the last locked month. */
  readonly lockedUntil: number | undefined;
  /** Names of the reports that were made for the date of status. */
  readonly reports: readonly string[];
  /** Measures whose target a coming year of the contract still lacks, and that year. */
  readonly undecided: { readonly year: number; readonly measures: readonly string[] } | undefined;
}

/** What the facts do not say. */
export interface Surroundings {
  readonly lockedUntil: number | undefined;
  readonly reports: readonly string[];
}

export function overviewOf(facts: ReportFacts, { lockedUntil, reports }: Surroundings): Overview {
  const { contract, year, statusDate, isFinal, countedUntil, monthsEnded, municipalities } = facts;
  const counts = fiveCounts(facts);
  return {
    year,
    lastDay: yearDays(contract, year).last,
    statusDate,
    isFinal,
    countedUntil,
    monthsEnded,
    withFigures: municipalities.filter(({ missingMonths }) => missingMonths.length < monthsEnded).length,
    municipalities: municipalities.length,
    missing: municipalities
      .filter(({ missingMonths }) => missingMonths.length > 0)
      .map(({ name, missingMonths }) => ({ name, months: missingMonths })),
    counts: Object.fromEntries(COUNTED_AS.map((each) => [each, counts[each].length])) as Overview["counts"],
    hasIndividualTarget: facts.individualTarget !== undefined || facts.isUnshared === true,
    lockedUntil,
    reports,
    undecided: undecidedNextYear(facts),
  };
}

/** Targets that stand in the contract for the chosen year, and are open for the next. */
function undecidedNextYear({ contract, year }: ReportFacts): Overview["undecided"] {
  const next = year + 1;
  if (!contract.years.includes(next)) return undefined;
  const measures = contract.measures.filter(
    (each) =>
      targetFor(contract, each, year).kind === "fixed" &&
      targetFor(contract, each, next).kind === "not-fixed",
  );
  return measures.length > 0 ? { year: next, measures: measures.map(({ id }) => id) } : undefined;
}

/** From this day on what the next year needs is due: four months before it, of calendar years the first of September. */
export function dueFrom(contract: Contract, year: number): number {
  return monthDays(contract, year, 9).first;
}
