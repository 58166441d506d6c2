import type { DevelopmentFacts } from "../development/developmentFacts";
import type { ReportFacts } from "../facts/reportFacts";
import { contentFor } from "./contentFor";
import { municipalityContent } from "./municipalityContent";
import { isRecipient, type Addressee, type ReportContent } from "./reportContent";

/**
 * Every report that is made for whoever is asked for; none where no municipality has the code.
 * @param development what a report of the whole contract says of an earlier one, if it is compared with one
 */
export function contentsFor(
  addressee: Addressee,
  facts: ReportFacts,
  development: DevelopmentFacts | undefined,
): readonly ReportContent[] {
  const { language } = facts.contract;
  if (isRecipient(addressee)) return [contentFor(addressee, facts, language, development)];
  return facts.municipalities
    .filter(({ code }) => addressee === "kommuner" || addressee === `kommune:${code}`)
    .map((each) => municipalityContent(each, facts, language));
}
