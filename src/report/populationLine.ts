import type { Contract } from "../contract/contract";
import { inhabitantsChanges, type PopulationReplacement } from "../contract/changes/replacedPopulation";
import { yearLabel } from "../contract/years";
import { contractChangeTexts } from "../language/contract/contractChangeTexts";
import type { Language } from "../language/language";
import { agreedNumber } from "./agreedNumber";
import { periodText } from "./periodText";
import { writtenDay } from "../language/writtenDay";

/** Of one replacement a line for each municipality: how many lived there by whose count, who decided, and from when. */
export function populationLines(
  contract: Contract,
  replacement: PopulationReplacement,
  language: Language,
): readonly string[] {
  const { was, is } = replacement;
  const words = contractChangeTexts(language);
  const counted = (value: number | undefined, quarter: string) =>
    `${agreedNumber(value, undefined, language)} (${periodText(contract, quarter, language)})`;
  return inhabitantsChanges(contract, was, is).map(({ municipality, from, to }) =>
    [
      words.from(words.population(municipality), counted(from, was.id), counted(to, is.id)),
      decisionText(contract, replacement, language),
    ].join("; "),
  );
}

/** One replacement as a line: which quarter's figures, who decided, and from when. */
export function populationLine(
  contract: Contract,
  replacement: PopulationReplacement,
  language: Language,
): string {
  const { was, is } = replacement;
  const words = contractChangeTexts(language);
  const quarter = (id: string) => periodText(contract, id, language);
  return [
    words.from(words.populationOfAll, quarter(was.id), quarter(is.id)),
    decisionText(contract, replacement, language),
  ].join("; ");
}

function decisionText(contract: Contract, { was }: PopulationReplacement, language: Language): string {
  const words = contractChangeTexts(language);
  const { until, by, decided, caseNumber } = was;
  return [
    words.holdsFrom(yearLabel(contract, until)),
    words.decided(by, writtenDay(decided), caseNumber),
  ].join("; ");
}
