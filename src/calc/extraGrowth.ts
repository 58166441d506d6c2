import { BASE_ZERO, type Fault } from "./fault";
import { finite } from "./finite";

/** Growth beyond a control group's, as a fraction: 0.05 is five percentage points. */
export function extraGrowth(
  before: number,
  after: number,
  controlBefore: number,
  controlAfter: number,
): number | Fault {
  if (before === 0 || controlBefore === 0) return BASE_ZERO;
  return finite(after / before - 1 - (controlAfter / controlBefore - 1));
}
