import { BASE_ZERO, type Fault } from "./fault";
import { finiteOrOverflow } from "./finiteOrOverflow";

/** A part of a whole, or an actual of its target, as a fraction. */
export function ratio(part: number, whole: number): number | Fault {
  return whole === 0 ? BASE_ZERO : finiteOrOverflow(part / whole);
}
