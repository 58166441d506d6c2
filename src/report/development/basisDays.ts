import { monthDays, yearDays, type Days } from "../../calc/contractYear";
import type { Dated } from "../../contract/years";
import type { ReportBasis } from "./reportBasis";

/** The days of a report's year, as Excel serial numbers. */
export function basisDays(basis: ReportBasis): Days {
  return yearDays(datedOf(basis), basis.year);
}

/** The days of a month of a report's year, from 1 on. */
export function basisMonth(basis: ReportBasis, month: number): Days {
  return monthDays(datedOf(basis), basis.year, month);
}

function datedOf({ inForce = "2026-01-01" }: ReportBasis): Dated {
  return { source: { inForce } };
}
