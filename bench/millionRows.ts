import { activityRows, monthsOf } from "./activityRows";
import { largeContract, yearsFrom } from "./largeContract";

export const MILLION = 1_000_000;

/**
 * A million rows of Aktivitet, each a month and municipality of its own. Denmark would need a thousand years for
 * them: here they are of as many municipalities as there are codes for, and of 93 years.
 */
export function millionRows() {
  const { contract } = largeContract({ municipalities: 900, years: yearsFrom(2000, 2092) });
  const statusDate = (monthsOf(contract).at(-1) ?? 0) + 30;
  return { contract, statusDate, rows: activityRows(contract, MILLION, 0.01) };
}
