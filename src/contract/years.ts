import type { Contract } from "./contract";

/** Of a contract, when its years begin. */
export interface Dated {
  readonly source: Pick<Contract["source"], "inForce">;
}

/** The first day of the contract's year that begins in a calendar year: `2026-07-01`. */
export function firstDayOf({ source: { inForce } }: Dated, year: number): string {
  return `${year}${inForce.slice(4)}`;
}

/** The contract's year with a day, written `2026-07-01`; whether or not the contract has it. */
export function yearWith(contract: Dated, day: string): number {
  const year = Number(day.slice(0, 4));
  return day < firstDayOf(contract, year) ? year - 1 : year;
}

/** The month that the contract's years begin with, from 1 on. */
export function firstMonthOf({ source: { inForce } }: Dated): number {
  return Number(inForce.slice(5, 7));
}

/** The calendar month that is a month of the contract's year, both from 1 on. */
export function calendarMonth(contract: Dated, month: number): number {
  return ((firstMonthOf(contract) + month - 2) % 12) + 1;
}

/** A year as it is called: `2026`, or `2026/27` where it ends in the next. */
export function yearLabel(contract: Dated, year: number): string {
  return firstMonthOf(contract) === 1 ? String(year) : `${year}/${String(year + 1).slice(2)}`;
}

/** The contract's years as they are called, in their order. */
export function yearLabels(contract: Dated & Pick<Contract, "years">): string {
  return contract.years.map((year) => yearLabel(contract, year)).join(", ");
}

/** The calendar years that the contract's years lie in. */
export function calendarYears(contract: Dated & Pick<Contract, "years">): number[] {
  const ends = firstMonthOf(contract) === 1 ? [] : contract.years.map((year) => year + 1);
  return [...new Set([...contract.years, ...ends])];
}

/** A year, or a part of one, as it is called: `2026/27`, `2026K3`. */
export function periodLabel(contract: Dated, key: string): string {
  return /^\d{4}$/.test(key) ? yearLabel(contract, Number(key)) : key;
}
