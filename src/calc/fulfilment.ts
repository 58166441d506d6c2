import { BASE_ZERO, type Fault } from "./fault";
import { finite } from "./finite";

/** actual / target, as a fraction. */
export function fulfilment(actual: number, target: number): number | Fault {
  return target === 0 ? BASE_ZERO : finite(actual / target);
}
