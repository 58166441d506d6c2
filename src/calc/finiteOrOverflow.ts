import { OVERFLOW, type Fault } from "./fault";

/** The result itself, or a fault where it left the range of numbers; never NaN, an infinity or minus zero. */
export function finiteOrOverflow(result: number): number | Fault {
  return Number.isFinite(result) ? result + 0 : OVERFLOW;
}
