import { instantOf, isExcelDay } from "../../calc/serialDate";
import type { Contract } from "../../contract/contract";
import type { Entry } from "../values/entry";
import { monthOfBoundaryDay } from "../values/parsePeriod";
import { readWrittenDate } from "../values/writtenDate";
import { isOfContract } from "./activityFacts";

/**
 * The month of the contract that an entry means if a year of two digits stands first in it, and no month of the
 * contract otherwise: `26-02-01`, or the 26th of February 2001 that Excel makes of it. `undefined` for any other.
 */
export function yearFirstMonth(entry: Entry, contract: Contract): number | undefined {
  const written = readWrittenDate(typeof entry === "number" ? dayFirst(entry) : String(entry));
  if (written?.kind !== "ordered") return undefined;
  const { dmy, mdy, ymd } = written;
  if ([dmy, mdy].some((day) => day !== undefined && isOfContract(day, contract))) return undefined;
  return ymd !== undefined && isOfContract(ymd, contract) ? monthOfBoundaryDay(ymd) : undefined;
}

/** A day as it is typed with a year of two digits. */
function dayFirst(day: number): string {
  if (!isExcelDay(day)) return "";
  const [year = "", month, date] = instantOf(Math.floor(day)).toISOString().slice(0, 10).split("-");
  return `${date}-${month}-${year.slice(-2)}`;
}
