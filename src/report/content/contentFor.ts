import type { Language } from "../../language/language";
import type { DevelopmentFacts } from "../development/developmentFacts";
import type { ReportFacts } from "../facts/reportFacts";
import { writingIn } from "../writing";
import { sentencesIn } from "./sentencesIn";
import type { Recipient, ReportContent, SectionId } from "./reportContent";
import { SECTIONS } from "./sections";

/** The sections for each recipient, in their order. */
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
    "development",
    "chance",
    "way",
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
    "developmentOfGoals",
  ],
};

/** With this section the annex begins. */
const ANNEX_BEGINS: SectionId = "method";

/**
 * A report for its recipient, from above.
 * @param development what it says of an earlier report, if it is compared with one
 */
export function contentFor(
  recipient: Recipient,
  facts: ReportFacts,
  language: Language,
  development?: DevelopmentFacts,
): ReportContent {
  const writing = writingIn(language, facts.contract);
  const { frame } = writing.texts;
  const { contract, statusDate, isFinal, year } = facts;
  return {
    recipient,
    subject: frame.sheetNames[recipient],
    title: frame.titles[recipient](contract.house),
    lines: [
      `${contract.title} · ${contract.steering}`,
      frame.state(writing.day(statusDate), isFinal, writing.year(year)),
    ],
    sections: ORDER[recipient].flatMap((id) => {
      const blocks = SECTIONS[id]({ recipient, facts, writing, development });
      return blocks.length > 0
        ? [{ id, heading: frame.headings[id], beginsPage: id === ANNEX_BEGINS, blocks }]
        : [];
    }),
  };
}

/** All that a report says in words, in its order, each once: also what no cell of the workbook stands behind. */
export function sentencesOf({ sections }: ReportContent): readonly string[] {
  return [...new Set(sections.flatMap((section) => sentencesIn(section).map(({ text }) => text)))];
}
