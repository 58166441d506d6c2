import { serialOfIsoDate } from "../../calc/serialDate";

/**
 * A workbook counts its days from 1904, as old Excels for Mac did: every date that we write or read would be four
 * years off.
 */
class DateSystemError extends Error {
  readonly code = "DateSystem1904";

  constructor() {
    super("The workbook uses the 1904 date system.");
    this.name = "DateSystemError";
  }
}

/**
 * Asks with the next request which calendar a workbook counts its days by; no property shows it, but DATE does.
 * @returns a check that throws DateSystemError where it is not the one we count by
 */
export function loadDateSystem({ workbook }: Excel.RequestContext): () => void {
  const day = workbook.functions.date(2026, 1, 1).load("value");
  return () => {
    if (day.value !== serialOfIsoDate("2026-01-01")) throw new DateSystemError();
  };
}
