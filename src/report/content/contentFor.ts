import type { Language } from "../../language/language";
import type { Explanation } from "../explanations";
import type { ReportFacts } from "../facts/reportFacts";
import { writingIn } from "../writing";
import type { Recipient, ReportContent, SectionId } from "./reportContent";
import { SECTIONS } from "./sections";

/** What each recipient is owed, in its order. */
const ORDER: Readonly<Record<Recipient, readonly SectionId[]>> = {
  kkr: [
    "recommendation",
    "briefly",
    "goals",
    "deviations",
    "municipalities",
    "specialAreas",
    "focusAreas",
    "regionalAreas",
    "effects",
    "circumstances",
    "funding",
    "signature",
    "method",
    "contributions",
    "leftOut",
    "chance",
  ],
  kl: [
    "identity",
    "nationalGoals",
    "deviations",
    "regionalGoals",
    "effects",
    "definitions",
    "contact",
    "signature",
    "method",
    "leftOut",
  ],
};

/** With this section the annex begins. */
const ANNEX_BEGINS: SectionId = "method";

/** A report for its recipient, from above. */
export function contentFor(
  recipient: Recipient,
  facts: ReportFacts,
  explanations: readonly Explanation[],
  language: Language,
): ReportContent {
  const writing = writingIn(language);
  const { frame } = writing.texts;
  const { contract, statusDate, isFinal, year } = facts;
  return {
    recipient,
    subject: frame.sheetNames[recipient],
    title: frame.titles[recipient](contract.house),
    lines: [`${contract.title} · ${contract.steering}`, frame.state(writing.day(statusDate), isFinal, year)],
    sections: ORDER[recipient].map((id) => ({
      id,
      heading: frame.headings[id],
      beginsPage: id === ANNEX_BEGINS,
      blocks: SECTIONS[id]({ facts, explanations, writing }),
    })),
  };
}

/** All sentences of a report, in its order, each once. */
export function sentencesOf({ sections }: ReportContent): ReportContent["lines"] {
  const texts = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "sentence" ? [block.sentence.text] : [])),
  );
  return [...new Set(texts)];
}
