import { hasPlace, isInContract, isWithin } from "../changes/amendments";
import type { Contract } from "../contract";
import { yearLabel, yearLabels } from "../years";
import type { ReportFault } from "./contractFault";

/**
 * An amendment says of what it is, even of what is no longer there; in a period of the contract, from a day within it.
 */
export function judgeAmendments(contract: Contract, report: ReportFault): void {
  const { amendments = [] } = contract;
  amendments.forEach((amendment, index) => {
    const { kind, of, period, from } = amendment;
    // Parts that left the contract are known by the value of their last amendment.
    const isKnown = amendments.some((each) => each.kind === kind && each.of === of && each.became);
    if (kind !== "total" && of === undefined) report("amendment-of", ["amendments", index, "of"]);
    else if (!hasPlace(contract, amendment) && !isKnown)
      report("amendment-unknown", ["amendments", index, "of"], { received: of ?? "" });
    if (!isInContract(contract, period)) {
      const values = { received: period, years: yearLabels(contract) };
      report("amendment-period", ["amendments", index, "period"], values);
    } else if (from !== undefined && !isWithin(contract, period, from)) {
      const year = Number(period);
      const called = Number.isNaN(year) ? period : yearLabel(contract, year);
      report("amendment-from", ["amendments", index, "from"], { received: from, period: called });
    }
  });
}
