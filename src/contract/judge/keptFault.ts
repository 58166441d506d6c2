import { isWithin } from "../changes/amendments";
import type { Contract } from "../contract";
import { yearLabel } from "../years";
import { contractFault, type ContractFault } from "./contractFault";

/**
 * A fault of an amendment that a contract keeps beside the ones it was given with, which have been judged: its day is
 * no longer in its year, as the years begin on another day. `undefined` where there is none.
 */
export function keptFault(kept: Contract): ContractFault | undefined {
  const outside = kept.amendments
    ?.filter((each) => each.kind !== "other")
    .find(({ period, from }) => from !== undefined && !isWithin(kept, period, from));
  return (
    outside &&
    contractFault("amendment-kept", ["source", "inForce"], {
      received: outside.from ?? "",
      period: yearLabel(kept, Number(outside.period)),
      inForce: kept.source.inForce,
    })
  );
}
