import type { ComparisonRule } from "../contract/contract";
import { faultOf, type Fault } from "./fault";
import { compareWithMargin } from "./margin";
import { compareSignificant } from "./significantDigits";

export type Verdict = "met" | "not-met" | "close" | "missing" | "not-fixed";

const AMBER_NEGATIVE = faultOf("amber-negative");

/**
 * Whether an actual meets its target, judged at 15 significant digits.
 * @param actual `undefined` where it is missing
 * @param target `undefined` where none is fixed, which outweighs a missing actual
 * @param amber width of the zone of near misses, as a fraction of the target; 0 for none
 */
export function verdict(
  actual: number | undefined,
  target: number | undefined,
  rule: ComparisonRule,
  amber: number,
): Verdict | Fault {
  if (amber < 0) return AMBER_NEGATIVE;
  if (target === undefined) return "not-fixed";
  if (actual === undefined) return "missing";
  if (meets(compareSignificant(actual, target), rule)) return "met";
  if (amber === 0) return "not-met";
  const margin = rule === ">=" || rule === ">" ? -amber : amber;
  return meets(compareWithMargin(actual, target, margin), rule) ? "close" : "not-met";
}

function meets(comparison: number, rule: ComparisonRule): boolean {
  switch (rule) {
    case ">=":
      return comparison >= 0;
    case ">":
      return comparison > 0;
    case "<=":
      return comparison <= 0;
    case "<":
      return comparison < 0;
  }
}
