import type { Contract, Measure } from "./contract";
import { targetFor } from "./targets";

/**
 * A period's target as the contract states it now, not weighted by days; for a year also where its parts have the
 * targets.
 */
export function agreedTarget(contract: Contract, measure: Measure, period: string): number | undefined {
  const own = measure.targets[period];
  const target = own ?? targetFor({ ...contract, amendments: undefined }, measure, Number(period));
  return target.kind === "fixed" ? target.value : undefined;
}
