import { BASE_ZERO, type Fault } from "./fault";
import { finiteOrOverflow } from "./finiteOrOverflow";

/** actual - target, in the unit of both; between two percentages that is percentage points. */
export function deviation(actual: number, target: number): number | Fault {
  return finiteOrOverflow(actual - target);
}

/** (actual - target) / |target|, as a fraction: its sign is the deviation's, whatever the target's. */
export function deviationPct(actual: number, target: number): number | Fault {
  return target === 0 ? BASE_ZERO : finiteOrOverflow((actual - target) / Math.abs(target));
}
