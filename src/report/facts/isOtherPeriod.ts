import { yearOfDay } from "../../calc/contractYear";
import type { Contract } from "../../contract/contract";
import type { ReadCell } from "./workbookRead";

/** The period that a report counts. */
export interface Period {
  readonly year: number;
  /** The last day that is counted, as an Excel serial number. */
  readonly countedUntil: number;
}

/** Whether a month is that of another year, or comes later; one that cannot be read may be any. */
export function isOtherPeriod(
  read: ReadCell | undefined,
  { year, countedUntil }: Period,
  contract: Contract,
): boolean {
  const month = read?.value;
  return typeof month === "number" && (yearOfDay(contract, month) !== year || month > countedUntil);
}
