import { distance } from "fastest-levenshtein";
import type { Contract, Measure } from "./contract";

/** What the contract agreed, left open, or what somebody estimated: three things that never mix. */
export type Target =
  | { readonly kind: "fixed"; readonly value: number }
  | { readonly kind: "not-fixed" }
  | { readonly kind: "estimate"; readonly value: number; readonly method: string };

/**
 * What the user decided where the contract leaves a choice (docs/contract-reading.md, "N1b is not fixed for
 * 2026" and "275 is a baseline or a target").
 */
export interface TargetChoices {
  /** Use estimates where the contract fixes nothing. */
  readonly estimates: boolean;
  /** The chosen reading by measure id; a measure without an entry stays undecided. */
  readonly readings: Readonly<Record<string, string>>;
}

/** The measure of that id, whatever the case and the spaces around it. */
export function findMeasure(contract: Contract, id: string): Measure | undefined {
  const wanted = id.trim().toLowerCase();
  return contract.measures.find((each) => each.id.toLowerCase() === wanted);
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

/** What the contract itself fixes for a year, without anybody's choices. */
export function targetFor(
  measure: Measure,
  year: number,
): Target | { readonly kind: "band" } | { readonly kind: "outside" } {
  const target = measure.targets[String(year)];
  if (!target) return { kind: "outside" };
  if (measure.rule === "band") return { kind: "band" };
  return target.kind === "fixed" ? { kind: "fixed", value: target.value } : { kind: "not-fixed" };
}

/** As `targetFor`, with the user's choices applied; an estimate never overrules what is fixed. */
export function chosenTargetFor(
  measure: Measure,
  year: number,
  choices: TargetChoices,
): ReturnType<typeof targetFor> {
  const agreed = targetFor(measure, year);
  if (agreed.kind !== "not-fixed") return agreed;
  const reading = measure.readings?.find((each) => each.id === choices.readings[measure.id]);
  const read = reading?.targets[String(year)];
  if (read !== undefined) return { kind: "fixed", value: read };
  const target = measure.targets[String(year)];
  const estimate = target?.kind === "not-fixed" ? target.estimate : undefined;
  return choices.estimates && estimate ? { kind: "estimate", ...estimate } : agreed;
}
