import { activityFactsReader, isOfContract } from "../../activity/tables/activityFacts";
import { contractInUse } from "../../contract/contractInUse";
import type { CheckedFigures } from "../steps/checkedFigures";

/** The months that figures have been entered for, in their order, as the serial numbers of their first days. */
export function enteredMonths({ figures: { activity } }: CheckedFigures): number[] {
  const contract = contractInUse();
  const factsOf = activityFactsReader(contract);
  const months = activity.rows.flatMap((row) => {
    const { month } = factsOf(row);
    return month !== undefined && isOfContract(month, contract) ? [month] : [];
  });
  return [...new Set(months)].sort((a, b) => a - b);
}

/** Months with figures that are not closed. */
export function openMonths(checked: CheckedFigures): number[] {
  return enteredMonths(checked).filter((month) => month > (checked.lockedUntil ?? 0));
}
