import { firstMonthOf, yearLabel, type Dated } from "../../contract/years";
import { YEAR } from "./looks/numberFormats";

/**
 * How many months of a year have ended by a day that ends a month: none before the year, and all of them where there
 * is no such day.
 * @param year the calendar year that it begins in, as a formula's text
 */
export function monthsEnded(contract: Dated, year: string, countedUntil: string): string {
  const before = firstMonthOf(contract) - 1;
  const ended = `(YEAR(${countedUntil})-${year})*12+MONTH(${countedUntil})${before ? `-${before}` : ""}`;
  return `IF(COUNT(${year},${countedUntil})=2,MEDIAN(0,12,${ended}),12)`;
}

/** The first and the last day of a year, as formulas' texts, for a year that stands in a cell. */
export function yearPeriod(contract: Dated, year: string): { readonly start: string; readonly end: string } {
  const first = firstMonthOf(contract);
  // The day before a month's first is Excel's day 0 of it.
  return {
    start: `DATE(${year},${first},1)`,
    end: first === 1 ? `DATE(${year},12,31)` : `DATE(${year},${first + 12},0)`,
  };
}

/**
 * The first day of a year's month, as a formula's text: of a year from July on the first month is July.
 * @param month a number from 1 on, or a formula's text; Excel carries months past 12 over into the next year
 */
export function monthStart(contract: Dated, year: string, month: number | string): string {
  const before = firstMonthOf(contract) - 1;
  const of = typeof month === "number" ? String(month + before) : `${month}${before ? `+${before}` : ""}`;
  return `DATE(${year},${of},1)`;
}

/** A year that stands in a cell as it is called, as a formula's text: see `yearLabel`. */
export function yearText(contract: Dated, year: string): string {
  return firstMonthOf(contract) === 1 ? year : `IF(ISNUMBER(${year}),${year}&"/"&RIGHT(${year}+1,2),"")`;
}

/** As many conditions a number format has room for, and one number besides. */
const MOST_CHOSEN = 3;

/**
 * The number format of a cell in which a year is chosen, under which each reads as it is called; of more years than a
 * format can tell apart, their numbers.
 */
export function chosenYearFormat(contract: Dated & { readonly years: readonly number[] }): string {
  const { years } = contract;
  if (firstMonthOf(contract) === 1 || years.length > MOST_CHOSEN) return YEAR;
  const last = years.length - 1;
  return years
    .map((year, index) => `${index === last ? "" : `[=${year}]`}${yearFormat(contract, year)}`)
    .join(";");
}

/** The number format under which a year's number reads as the year is called. */
export function yearFormat(contract: Dated, year: number): string {
  const label = yearLabel(contract, year);
  return label === String(year) ? YEAR : `0"${label.slice(4)}"`;
}
