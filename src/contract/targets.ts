import { distance } from "fastest-levenshtein";
import type { Contract, Measure } from "./contract";
import { exactSum } from "./decimals";
import { amendedParts } from "./changes/amendedParts";
import { stepsOf } from "./steps";

/** A target that the contract agreed or left open, or that somebody estimated: three things that never mix. */
export type Target =
  | { readonly kind: "fixed"; readonly value: number }
  | { readonly kind: "not-fixed" }
  | { readonly kind: "estimate"; readonly value: number; readonly method: string };

/** The measure of that id, whatever the case and the spaces around it. */
export function findMeasure(contract: Contract, id: string): Measure | undefined {
  const wanted = id.trim().toLowerCase();
  return contract.measures.find((each) => each.id.toLowerCase() === wanted);
}

/** The measures with a target of their own to be met: all but how the municipalities spread, and amounts. */
export function countedMeasures({ measures }: Contract): Measure[] {
  return measures.filter(({ rule }) => rule !== "band" && rule !== "amount");
}

/** The id most like what was written; `undefined` where none is near. */
export function nearestMeasure(contract: Contract, id: string): string | undefined {
  const wanted = id.trim().toLowerCase();
  const ranked = contract.measures
    .map((each) => ({ id: each.id, away: distance(each.id.toLowerCase(), wanted) }))
    .sort((a, b) => a.away - b.away);
  const best = ranked[0];
  return best && best.away < Math.max(2, wanted.length) ? best.id : undefined;
}

/**
 * The target that the contract itself fixes for a year, without anybody's choices: where it has steps within the year,
 * their sum for what adds up, else the last of them; where a target was replaced within it, what held by days, if all
 * of it did.
 */
export function targetFor(
  contract: Contract,
  measure: Measure,
  year: number,
): Target | { readonly kind: "band" } | { readonly kind: "outside" } {
  const amended = amendedParts(contract, measure, year);
  const agreed = measure.targets[year];
  const whole = agreed ? [agreed] : stepsOf(contract, measure, year).map(({ target }) => target);
  const parts = amended.length > 0 ? amended : whole;
  if (parts.length === 0) return { kind: contract.years.includes(year) ? "not-fixed" : "outside" };
  if (measure.rule === "band") return { kind: "band" };
  const values = parts
    .slice(measure.cumulative ? 0 : -1)
    .flatMap((part) => ("value" in part ? (part.value ?? []) : []));
  return values.length === (measure.cumulative ? parts.length : 1)
    ? { kind: "fixed", value: exactSum(values) }
    : { kind: "not-fixed" };
}
