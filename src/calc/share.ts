import { BASE_ZERO, type Fault } from "./fault";
import { finite } from "./finite";

/** part / whole, as a fraction. */
export function share(part: number, whole: number): number | Fault {
  return whole === 0 ? BASE_ZERO : finite(part / whole);
}
