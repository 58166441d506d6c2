import { firstMonthOf, type Dated } from "../contract/years";
import { instantOf, serialOfInstant } from "./serialDate";

/** A period's first and last day, as Excel serial numbers. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** The months that a year of a contract has. */
export const MONTHS_IN_YEAR = 12;

/** The days of a contract's year, named by the calendar year that it begins in. */
export function yearDays(contract: Dated, year: number): Days {
  return { first: monthDays(contract, year, 1).first, last: monthDays(contract, year, MONTHS_IN_YEAR).last };
}

/** The days of a year's month, from 1 on: of a year from July on the first is July. */
export function monthDays(contract: Dated, year: number, month: number): Days {
  const begins = (of: number) =>
    serialOfInstant(new Date(Date.UTC(year, firstMonthOf(contract) + of - 2, 1)));
  return { first: begins(month), last: begins(month + 1) - 1 };
}

/** The contract's year that a day lies in, whether or not the contract has it. */
export function yearOfDay(contract: Dated, day: number): number {
  const instant = instantOf(day);
  const isBefore = instant.getUTCMonth() + 1 < firstMonthOf(contract);
  return instant.getUTCFullYear() - (isBefore ? 1 : 0);
}

/** How many months of a year have ended by a day that ends a month: none before the year, twelve after it. */
export function monthsEndedIn(contract: Dated, year: number, day: number): number {
  const { first, last } = yearDays(contract, year);
  if (day >= last) return MONTHS_IN_YEAR;
  return day < first ? 0 : monthOfYear(contract, day);
}

/** Which month of its year a day lies in, from 1 on. */
export function monthOfYear(contract: Dated, day: number): number {
  const month = instantOf(day).getUTCMonth() + 1;
  return ((month - firstMonthOf(contract) + MONTHS_IN_YEAR) % MONTHS_IN_YEAR) + 1;
}

/** From this day on what the next year needs is due: four months before it, of calendar years the first of September. */
export function dueFrom(contract: Dated, year: number): number {
  return monthDays(contract, year, 9).first;
}
