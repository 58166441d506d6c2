import { isWithin } from "../changes/amendments";
import type { Contract } from "../contract";
import { stepDays } from "../steps";
import { yearLabels, yearWith } from "../years";
import type { ReportFault } from "./contractFault";

/** An amendment says of what it is, even of what is no longer there; in a period of the contract, from a day within it. */
export function judgeAmendments(contract: Contract, report: ReportFault): void {
  contract.amendments?.forEach(({ kind, of, period, from }, index) => {
    if (kind !== "total" && of === undefined) report("amendment-of", ["amendments", index, "of"]);
    if (!isInContract(contract, period)) {
      const values = { received: period, years: yearLabels(contract) };
      report("amendment-period", ["amendments", index, "period"], values);
    } else if (from !== undefined && !isWithin(contract, period, from))
      report("amendment-from", ["amendments", index, "from"], { received: from, period });
  });
}

/** Whether a year, or the year with a part of one, is the contract's. */
function isInContract(contract: Contract, period: string): boolean {
  const days = stepDays(period);
  return contract.years.includes(days ? yearWith(contract, days.first) : Number(period));
}
