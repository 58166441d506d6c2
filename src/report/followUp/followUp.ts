import type { ReportFacts } from "../facts/reportFacts";
import type { Writing } from "../writing";
import { measureFollowUp, type MeasureFollowUp } from "./measureFollowUp";
import { bandAxis, dialogueList, type BandAxis, type DialogueItem } from "./municipalityFollowUp";
import { STANDINGS } from "./standing";

/** How the year's measures and municipalities stand, written for a reader. */
export interface FollowUp {
  /** As it is called. */
  readonly year: string;
  readonly isFinal: boolean;
  /** The last day that figures are counted to. */
  readonly until: string;
  /** Those that need something done first, within each the contract's order. */
  readonly measures: readonly MeasureFollowUp[];
  /** Absent where the contract has no band. */
  readonly band: BandAxis | undefined;
  readonly dialogue: readonly DialogueItem[];
}

export function followUpOf(facts: ReportFacts, writing: Writing): FollowUp {
  const measures = facts.measures.map((each) => measureFollowUp(each, facts, writing));
  return {
    year: writing.year(facts.year),
    isFinal: facts.isFinal,
    until: writing.day(facts.countedUntil),
    measures: STANDINGS.flatMap((standing) => measures.filter((each) => each.standing === standing)),
    band: bandAxis(facts, writing),
    dialogue: dialogueList(facts, writing),
  };
}

/** The units, by id, in which several measures have a deviation: across units there is no order. */
export function sortableUnits(measures: readonly MeasureFollowUp[]): string[] {
  const units = measures.flatMap(({ unit, deviation }) => (deviation === undefined ? [] : [unit]));
  return [...new Set(units)].filter((unit) => units.filter((each) => each === unit).length > 1);
}

/** The measures of one unit by their deviation, the least first; those without one last. */
export function byDeviation(measures: readonly MeasureFollowUp[], unit: string): MeasureFollowUp[] {
  const own = measures.filter((each) => each.unit === unit);
  return own.toSorted((one, other) => (one.deviation ?? Infinity) - (other.deviation ?? Infinity));
}
