import type { MunicipalityFacts, ReportFacts } from "../facts/reportFacts";
import type { Writing } from "../writing";
import { monthsText } from "./monthsText";
import { sentence, type Sentence } from "./sentence";

/** More names than these are left to the table. */
const NAMED = 6;

/** Without a place in the band, one that is not below whatever its missing months bring among them. */
export const NOT_JUDGED: readonly MunicipalityFacts["position"][] = [
  "not-judged",
  "not-below",
  "missing",
  "not-fixed",
];

/** How the municipalities lie in the band, and by which total, which is not the contract's. */
export function spreadSentences(facts: ReportFacts, writing: Writing): Sentence[] {
  const { contract, municipalities, individualTarget, undividedBand } = facts;
  const words = writing.texts.sentences;
  if (undividedBand !== undefined) return [sentence(words.spreadUndivided(undividedBand), [])];
  if (!contract.band) return [];
  const id = contract.band.measure;
  if (!individualTarget) return [sentence(words.spreadNotFixed(id), [])];
  const at = (...positions: readonly MunicipalityFacts["position"][]) =>
    municipalities.filter(({ position }) => positions.includes(position)).length;
  const total = individualTarget.chosen;
  return [
    sentence(
      words.spread({
        id,
        below: at("below"),
        within: at("within"),
        above: at("above"),
        notJudged: at(...NOT_JUDGED),
        notBelow: at("not-below"),
      }),
      municipalities.map(({ positionCell }) => positionCell),
    ),
    sentence(
      words.spreadBasis(
        writing.numerals.number(total.value, { least: 0, most: 2 }),
        writing.chooser(individualTarget),
      ),
      [total.cell],
    ),
  ];
}

/** For which municipalities months are missing, so that they are not judged. */
export function missingMonthsSentences(facts: ReportFacts, writing: Writing): Sentence[] {
  const { municipalities, monthsEnded } = facts;
  const words = writing.texts.sentences;
  const incomplete = municipalities.filter(({ missingMonths }) => missingMonths.length > 0);
  const lacking = incomplete.filter(({ position }) => NOT_JUDGED.includes(position));
  if (lacking.length === 0) return [];
  return [
    sentence(
      words.missingMonths({
        notJudged: lacking.length,
        lacking: incomplete.length,
        all: municipalities.length,
        until: writing.month(monthsEnded),
        names: lacking.length > NAMED ? "" : namesWithMonths(lacking, facts, writing),
      }),
      lacking.flatMap(({ positionCell, individual }) => [positionCell, individual?.cell]),
    ),
  ];
}

/** Those that lack months and are judged all the same: what is missing can only add, or the user chose so. */
export function judgedWithoutMonths(facts: ReportFacts, writing: Writing): Sentence[] {
  const words = writing.texts.sentences;
  const lacking = facts.municipalities.filter(
    ({ missingMonths, individual }) => missingMonths.length > 0 && individual,
  );
  const certain = lacking.filter(
    ({ position, deviation }) =>
      position === "not-below" || (position === "above" && deviation === undefined),
  );
  const known = lacking.filter(
    ({ position, deviation }) =>
      deviation !== undefined && (position === "below" || position === "within" || position === "above"),
  );
  const sentencesOn = (found: readonly MunicipalityFacts[], say: (names: string) => string) =>
    found.length === 0
      ? []
      : [
          sentence(
            say(namesWithMonths(found, facts, writing)),
            found.flatMap(({ positionCell, individual }) => [positionCell, individual?.cell]),
          ),
        ];
  return [...sentencesOn(certain, words.judgedAnyway), ...sentencesOn(known, words.knownOnly)];
}

/** `Skive (februar, marts), Samsø (januar)`. */
export function namesWithMonths(
  found: readonly MunicipalityFacts[],
  { monthsEnded }: ReportFacts,
  writing: Writing,
): string {
  return found
    .map(({ name, missingMonths }) =>
      writing.texts.sentences.named(name, monthsText(missingMonths, monthsEnded, writing)),
    )
    .join(", ");
}
