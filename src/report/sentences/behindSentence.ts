import { unitOf } from "../../contract/units";
import { comparedWith } from "../isMeasureJudged";
import type { MeasureFacts, ReportFacts } from "../facts/reportFacts";
import { standingOf, type Standing } from "../followUp/standing";
import type { Writing } from "../writing";
import { measureNumbers } from "./measureNumbers";
import { sentence, type Sentence } from "./sentence";

/** Those of the year's measures that are not where their target has them, decided or so far. */
export function measuresBehind(facts: ReportFacts): MeasureFacts[] {
  return [...standing(facts, ["not-met"]), ...standing(facts, ["behind", "close"])];
}

/**
 * Which measures are not met, and which are behind so far, each with its figure; nothing where none is.
 * @param told those that have a sentence of their own beside it, with their figures
 */
export function behindSentence(
  facts: ReportFacts,
  told: readonly MeasureFacts[],
  writing: Writing,
): Sentence[] {
  const words = writing.texts.sentences.behind;
  const said = (each: MeasureFacts) =>
    told.includes(each) ? each.measure.id : withFigures(each, facts, writing);
  const named = (found: readonly MeasureFacts[], label: string) =>
    found.length > 0 ? [`${label}: ${found.map(said).join(", ")}`] : [];
  const text = [
    ...named(standing(facts, ["not-met"]), words.notMet),
    ...named(standing(facts, ["behind", "close"]), words.soFar),
  ].join("; ");
  if (text === "") return [];
  const cells = measuresBehind(facts).flatMap((each) => [each.actual?.cell, comparedWith(each)?.cell]);
  return [sentence(`${text.charAt(0).toUpperCase()}${text.slice(1)}.`, cells)];
}

function standing(facts: ReportFacts, standings: readonly Standing[]): MeasureFacts[] {
  return facts.measures.filter((each) => each.actual && standings.includes(standingOf(each, facts)));
}

function withFigures(each: MeasureFacts, { contract }: ReportFacts, writing: Writing): string {
  const { behind, bases } = writing.texts.sentences;
  const { measure, actual, toDate, basis } = each;
  const compared = comparedWith(each);
  if (!actual || !compared) return measure.id;
  const numbers = measureNumbers(unitOf(contract, measure.unit), actual.value, compared.value, writing);
  const isAboveZero = measure.rule === ">" && compared.value === 0;
  const against = isAboveZero ? writing.texts.frame.aboveZero : numbers.target;
  // Guidances must not be taken for firms on a page that stands alone.
  const counted = basis ? `; ${bases[basis]}` : "";
  return `${measure.id} (${behind.figures(numbers.actual, against, toDate !== undefined)}${counted})`;
}
