import { faultOf, type Fault } from "./fault";

const NO_SCORES = faultOf("no-scores");

/** Whether a number is an answer to the question behind the Net Promoter Score: whole, 0 to 10. */
export function isScore(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= 10;
}

/** Net Promoter Score, -100 to 100: the share of 9 and 10 less the share of 0 to 6, unrounded. */
export function netPromoterScore(scores: readonly number[]): number | Fault {
  if (scores.length === 0) return NO_SCORES;
  let balance = 0;
  for (const score of scores) balance += score >= 9 ? 1 : score <= 6 ? -1 : 0;
  return (100 * balance) / scores.length;
}
