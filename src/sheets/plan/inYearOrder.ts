import { firstMonthOf, type Dated } from "../../contract/years";

/** Items of each month of the calendar, in the order of the contract's years: from July on where these begin there. */
export function inYearOrder<Of>(contract: Dated, months: readonly Of[]): Of[] {
  const before = firstMonthOf(contract) - 1;
  return [...months.slice(before), ...months.slice(0, before)];
}
