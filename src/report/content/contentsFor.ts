import type { Explanation } from "../explanations";
import type { ReportFacts } from "../facts/reportFacts";
import { contentFor } from "./contentFor";
import { municipalityContent } from "./municipalityContent";
import type { Addressee, ReportContent } from "./reportContent";

/** Every report that is made for whoever is asked for; none where no municipality has the code. */
export function contentsFor(
  addressee: Addressee,
  facts: ReportFacts,
  explanations: readonly Explanation[],
): readonly ReportContent[] {
  const { language } = facts.contract;
  if (addressee === "kkr" || addressee === "kl")
    return [contentFor(addressee, facts, explanations, language)];
  return facts.municipalities
    .filter(({ code }) => addressee === "kommuner" || addressee === `kommune:${code}`)
    .map((each) => municipalityContent(each, facts, language));
}
