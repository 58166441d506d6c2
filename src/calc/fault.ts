/** Reasons why a result cannot be computed, each with the Excel error it becomes. Their words are in src/language. */
const CODES = {
  "base-zero": "#DIV/0!",
  "weights-zero": "#DIV/0!",
  "no-scores": "#DIV/0!",
  overflow: "#NUM!",
  "base-negative": "#NUM!",
  "amber-negative": "#NUM!",
  "tolerance-negative": "#NUM!",
  "date-outside": "#NUM!",
  "period-reversed": "#NUM!",
  "before-period": "#NUM!",
  "weight-negative": "#NUM!",
  "decimals-outside": "#NUM!",
  "digits-exceeded": "#NUM!",
  "count-outside": "#NUM!",
} as const;

export type FaultReason = keyof typeof CODES;

export interface Fault {
  readonly fault: "#DIV/0!" | "#NUM!";
  readonly reason: FaultReason;
}

/** Creates a fault; each is created once and kept as a constant, so that a column full of them allocates nothing. */
export function faultOf(reason: FaultReason): Fault {
  return { fault: CODES[reason], reason };
}

export const BASE_ZERO = faultOf("base-zero");
export const OVERFLOW = faultOf("overflow");
