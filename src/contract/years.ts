import type { Contract } from "./contract";

type Dated = Pick<Contract, "source">;

/** The first day of the contract's year that begins in a calendar year: `2026-07-01`. */
export function firstDayOf({ source: { inForce } }: Dated, year: number): string {
  return `${year}${inForce.slice(4)}`;
}

/** A year as it is called: `2026`, or `2026/27` where it ends in the next. */
export function yearLabel({ source: { inForce } }: Dated, year: number): string {
  return inForce.endsWith("-01-01") ? String(year) : `${year}/${String(year + 1).slice(2)}`;
}
