import { isWithin } from "../amendments";
import type { Contract } from "../contract";
import type { ReportFault } from "./contractFault";

/** An amendment says of what it is, even of what is no longer there, and from a day within its year. */
export function judgeAmendments(contract: Contract, report: ReportFault): void {
  contract.amendments?.forEach(({ kind, of, period, from }, index) => {
    if (kind !== "total" && of === undefined) report("amendment-of", ["amendments", index, "of"]);
    if (from !== undefined && !isWithin(contract, period, from))
      report("amendment-from", ["amendments", index, "from"], { received: from, period });
  });
}
