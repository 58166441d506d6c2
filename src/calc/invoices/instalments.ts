import { allocate } from "../allocation";
import { faultOf, type Fault } from "../fault";

const MAX_INSTALMENTS = 120;

const COUNT_OUTSIDE = faultOf("count-outside");

/** Whether an amount can be split into that many instalments: whole, 1 to 120. */
function isInstalmentCount(count: number): boolean {
  return Number.isInteger(count) && count >= 1 && count <= MAX_INSTALMENTS;
}

/** Splits an amount into equal parts that add up to it exactly; the earlier ones are a unit larger. */
export function instalments(amount: number, count: number, decimals: number): number[] | Fault {
  return isInstalmentCount(count)
    ? allocate(amount, new Array<number>(count).fill(1), decimals)
    : COUNT_OUTSIDE;
}
