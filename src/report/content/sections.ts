import { hasSteps } from "../../contract/stepTargets";
import { serialOfIsoDate } from "../../calc/serialDate";
import { chanceFacts } from "../chanceFacts";
import type { DevelopmentFacts } from "../development/developmentFacts";
import { isAnythingDue } from "../facts/isAnythingDue";
import { isYearOver } from "../facts/isYearOver";
import type { ReportFacts } from "../facts/reportFacts";
import { summarySentences } from "../sentences/summarySentences";
import { chanceSentences } from "../sentences/chanceSentences";
import { fundingSentences } from "../sentences/fundingSentences";
import { figureNotes } from "../sentences/figureNotes";
import { goalLines, isShownByTable } from "../sentences/goalLines";
import { definitionSentences } from "../sentences/definitionSentences";
import { guidanceSentence } from "../sentences/guidanceSentence";
import { leftOutSentences } from "../sentences/leftOutSentences";
import { lowerLimitSentences } from "../sentences/lowerLimitSentences";
import { sentence } from "../sentences/sentence";
import {
  judgedWithoutMonths,
  missingMonthsSentences,
  NOT_JUDGED,
  spreadSentences,
} from "../sentences/spreadSentences";
import { typedRecommendation } from "../sentences/typedSentences";
import type { Writing } from "../writing";
import { amendmentBlocks } from "./amendmentBlocks";
import { tables, text, sentenceBlocks } from "./blocks";
import { developmentSection } from "./developmentSection";
import { countsTable, goalsTable, measuresOf } from "./goalTables";
import { chanceTable, municipalitiesTable } from "./municipalityTables";
import { recordBlocks } from "./recordBlocks";
import { reconciliationTable } from "./reconciliationTable";
import type { ContentBlock, Recipient, SectionId } from "./reportContent";
import { areasTable, definitionsTable, effectsTable, fundingTable, settingsTable } from "./textTables";
import {
  circumstancesSection,
  deviationSection,
  dialogueBlocks,
  unplacedExplanations,
  waySection,
} from "./typedSections";

/** All that sections are made of. */
export interface SectionInput {
  readonly recipient: Recipient;
  readonly facts: ReportFacts;
  readonly writing: Writing;
  /** The comparison with an earlier report, if there is one. */
  readonly development?: DevelopmentFacts | undefined;
}

/** The blocks of each section, whoever reads it. */
export const SECTIONS: Readonly<Record<SectionId, (input: SectionInput) => readonly ContentBlock[]>> = {
  recommendation: ({ facts, writing }) => {
    const words = writing.texts.sentences.recommendation;
    const { contract, year, statusDate } = facts;
    const proposal = facts.isFinal
      ? words.final(contract.steering, writing.year(year))
      : words.provisional(contract.steering, writing.day(statusDate));
    return sentenceBlocks(typedRecommendation(facts.typed) ?? [sentence(proposal, [])]);
  },
  briefly: ({ facts, writing }) => [
    ...sentenceBlocks(summarySentences(facts, writing)),
    ...tables(countsTable(facts, writing)),
    ...(facts.individualTarget && isAnythingDue(facts) ? [{ kind: "chart" } as const] : []),
  ],
  identity: ({ facts: { contract }, writing }) => {
    const { document, signed, inForce } = contract.source;
    const day = (date: string) => writing.day(serialOfIsoDate(date));
    return [text(writing.texts.frame.identity(document, day(signed), day(inForce)))];
  },
  goals: (input) => goalSection(input, "national", "regional"),
  nationalGoals: (input) => [
    ...goalSection(input, "national"),
    ...tables(definitionsTable(input.facts, input.writing)),
  ],
  regionalGoals: (input) => [
    ...goalSection(input, "regional"),
    ...sentenceBlocks(spreadSentences(input.facts, input.writing)),
    ...sentenceBlocks(guidanceSentence(input.facts, input.writing)),
  ],
  deviations: ({ facts, writing }) => deviationSection(facts, writing),
  municipalities: (input) => municipalitySection(input),
  specialAreas: ({ facts, writing }) => tables(areasTable(facts, "special", writing)),
  focusAreas: (input) => areaSection(input, "focus"),
  regionalAreas: (input) => areaSection(input, "regional"),
  effects: ({ facts, writing }) => tables(effectsTable(facts, writing)),
  circumstances: ({ facts, writing }) => circumstancesSection(facts.typed, writing),
  funding: ({ facts, writing }) => sentenceBlocks(fundingSentences(facts, writing)),
  contributions: ({ facts, writing }) => {
    const table = fundingTable(facts, writing);
    return table ? tables(table) : sentenceBlocks(fundingSentences(facts, writing));
  },
  definitions: ({ facts, writing }) => definitionSection(facts, writing),
  contact: ({ facts, writing }) => [text(writing.texts.frame.contact(facts.contract.house))],
  method: ({ recipient, facts, writing }) => [
    ...writing.texts.frame.methods(facts.contract.band !== undefined, recipient === "kkr").map(text),
    ...(hasSteps(facts.contract) ? [text(writing.texts.frame.stepsMethod)] : []),
    ...tables(settingsTable(facts, writing)),
    ...amendmentBlocks(facts, writing),
    ...recordBlocks(facts, writing),
  ],
  leftOut: ({ facts, writing }) => [
    ...sentenceBlocks(leftOutSentences(facts, writing)),
    ...unplacedExplanations(facts, writing),
    ...tables(reconciliationTable(facts, writing)),
  ],
  chance: ({ facts, writing }) => {
    if (!facts.contract.band) return [];
    const chance = chanceFacts(facts);
    const why = !facts.individualTarget ? "target" : isAnythingDue(facts) ? "shares" : "months";
    return [
      ...(chance
        ? sentenceBlocks(chanceSentences(chance, facts, writing))
        : [text(writing.texts.frame.noChance[why])]),
      ...tables(chanceTable(facts, writing)),
    ];
  },
  development: (input) => developmentSection(input, true),
  developmentOfGoals: (input) => developmentSection(input, false),
  signature: ({ facts, writing }) => [text(writing.texts.frame.signature(facts.contract.house))],
  way: ({ facts, writing }) => waySection(facts.typed, writing),
};

function goalSection(
  { facts, writing }: SectionInput,
  ...kinds: readonly ("national" | "regional")[]
): ContentBlock[] {
  const measures = kinds.flatMap((kind) => measuresOf(facts, kind));
  return [
    ...tables(goalsTable(measures, facts, writing)),
    ...sentenceBlocks(figureNotes(measures, facts, writing)),
    ...measures.flatMap((each) => {
      const [line, ...notes] = goalLines(each, facts, writing);
      if (!line) return [];
      const isInTable = isShownByTable(each);
      return [{ kind: "sentence", sentence: line, isInTable } as const, ...sentenceBlocks(notes)];
    }),
  ];
}

/** The table, who is invited to a dialogue, and why some are not judged. */
function municipalitySection({ facts, writing }: SectionInput): ContentBlock[] {
  const { dialogue, noDialogue } = writing.texts.frame;
  const { municipalities } = facts;
  // Those of which it is not known whether they are below.
  const open = municipalities.filter(
    ({ position }) => NOT_JUDGED.includes(position) && position !== "not-below",
  );
  const below = lowerLimitSentences(facts, writing);
  if (!isAnythingDue(facts)) {
    return [text(writing.texts.sentences.noMonthEnded), ...tables(municipalitiesTable(facts, writing))];
  }
  const list: ContentBlock[] = facts.individualTarget
    ? [
        { kind: "text", text: isYearOver(facts) ? dialogue.final : dialogue.provisional, isSubheading: true },
        ...(below.length > 0
          ? sentenceBlocks(below)
          : [text(noDialogue(open.length, municipalities.length))]),
      ]
    : [];
  return [
    ...sentenceBlocks([
      ...spreadSentences(facts, writing),
      ...missingMonthsSentences(facts, writing),
      ...judgedWithoutMonths(facts, writing),
    ]),
    ...tables(municipalitiesTable(facts, writing)),
    ...sentenceBlocks(guidanceSentence(facts, writing)),
    ...list,
    ...dialogueBlocks(facts.typed, writing),
  ];
}

/** Areas whose status nobody owes: without any, that is all there is to say. */
function areaSection({ facts, writing }: SectionInput, kind: "focus" | "regional"): ContentBlock[] {
  const hasStatus = facts.areas.some(({ area, status, text }) => area.kind === kind && (status ?? text));
  return hasStatus ? tables(areasTable(facts, kind, writing)) : [text(writing.texts.frame.noAreas)];
}

/** Definitions that the lines of the goals above have given are not repeated. */
function definitionSection(facts: ReportFacts, writing: Writing): ContentBlock[] {
  const lines = definitionSentences(facts, writing);
  return lines.length > 0 ? sentenceBlocks(lines) : [text(writing.texts.frame.noDefinitions)];
}
