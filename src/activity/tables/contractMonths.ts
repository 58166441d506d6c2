import { MONTHS_IN_YEAR, monthDays } from "../../calc/contractYear";
import type { Contract } from "../../contract/contract";

/** The months of a contract's years: their first days as Excel serial numbers, in order. */
export function contractMonths(contract: Contract): number[] {
  return contract.years.flatMap((year) =>
    Array.from({ length: MONTHS_IN_YEAR }, (_, index) => monthDays(contract, year, index + 1).first),
  );
}
