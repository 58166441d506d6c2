import { serialOfIsoDate } from "../../calc/serialDate";
import { chanceFacts } from "../chanceFacts";
import { unmetMeasures, type Explanation } from "../explanations";
import type { ReportFacts } from "../facts/reportFacts";
import { isFinal } from "../fiveCounts";
import { briefly } from "../sentences/briefly";
import { chanceSentences } from "../sentences/chanceSentences";
import { fundingSentences } from "../sentences/fundingSentences";
import { goalLines, isToldByTable } from "../sentences/goalLines";
import { lowerLimitSentences } from "../sentences/lowerLimitSentences";
import { sentence, type Sentence } from "../sentences/sentence";
import { judgedWithoutMonths, missingMonthsSentences, spreadSentences } from "../sentences/spreadSentences";
import type { Writing } from "../writing";
import { countsTable, goalsTable, measuresOf } from "./goalTables";
import { chanceTable, municipalitiesTable } from "./municipalityTables";
import type { ContentBlock, ContentTable, SectionId } from "./reportContent";
import {
  areasTable,
  definitionsTable,
  effectsTable,
  explanationTable,
  fundingTable,
  settingsTable,
} from "./textTables";

/** All that sections are made of. */
export interface SectionInput {
  readonly facts: ReportFacts;
  readonly explanations: readonly Explanation[];
  readonly writing: Writing;
}

const told = (sentences: readonly Sentence[]): ContentBlock[] =>
  sentences.map((each) => ({ kind: "sentence", sentence: each }));
const tables = (...found: readonly (ContentTable | undefined)[]): ContentBlock[] =>
  found.flatMap((table) => (table ? [{ kind: "table", table }] : []));
const text = (words: string): ContentBlock => ({ kind: "text", text: words });

/** What stands in each section, whoever reads it. */
export const SECTIONS: Readonly<Record<SectionId, (input: SectionInput) => readonly ContentBlock[]>> = {
  recommendation: ({ facts, writing }) => {
    const words = writing.texts.sentences.recommendation;
    const { contract, year, statusDate } = facts;
    const proposal = facts.isFinal
      ? words.final(contract.steering, year)
      : words.provisional(contract.steering, writing.day(statusDate));
    return told([sentence(proposal, [])]);
  },
  briefly: ({ facts, writing }) => [
    ...told(briefly(facts, writing)),
    ...tables(countsTable(facts, writing)),
    ...(facts.individualTarget ? [{ kind: "chart" } as const] : []),
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
    ...told(spreadSentences(input.facts, input.writing)),
  ],
  deviations: ({ facts, explanations, writing }) => {
    const unmet = unmetMeasures(facts);
    if (unmet.length === 0) return [text(writing.texts.frame.noDeviations)];
    return unmet.flatMap(({ measure }): ContentBlock[] => [
      { kind: "text", text: `${measure.id} ${measure.point}`, isSubheading: true },
      ...tables(
        explanationTable(
          explanations.find((each) => each.measure === measure.id),
          writing,
        ),
      ),
    ]);
  },
  municipalities: (input) => municipalitySection(input),
  specialAreas: ({ facts, writing }) => tables(areasTable(facts, "special", writing)),
  focusAreas: (input) => areaSection(input, "focus"),
  regionalAreas: (input) => areaSection(input, "regional"),
  effects: ({ facts, writing }) => tables(effectsTable(facts, writing)),
  circumstances: ({ writing }) => [text(writing.texts.frame.noCircumstances)],
  funding: ({ facts, writing }) => told(fundingSentences(facts, writing)),
  contributions: ({ facts, writing }) => {
    const table = fundingTable(facts, writing);
    return table ? tables(table) : told(fundingSentences(facts, writing));
  },
  definitions: ({ facts, writing }) => definitionSection(facts, writing),
  contact: ({ facts, writing }) => [text(writing.texts.frame.contact(facts.contract.house))],
  method: ({ facts, writing }) => [
    ...writing.texts.frame.methods.map(text),
    ...tables(settingsTable(facts, writing)),
  ],
  leftOut: ({ facts, writing }) => leftOutSection(facts, writing),
  chance: ({ facts, writing }) => {
    const chance = chanceFacts(facts);
    if (!chance) return [text(writing.texts.frame.noChance)];
    return [...told(chanceSentences(chance, facts, writing)), ...tables(chanceTable(facts, writing))];
  },
  signature: ({ facts, writing }) => [text(writing.texts.frame.signature(facts.contract.house))],
};

function goalSection(
  { facts, writing }: SectionInput,
  ...kinds: readonly ("national" | "regional")[]
): ContentBlock[] {
  const measures = kinds.flatMap((kind) => measuresOf(facts, kind));
  return [
    ...tables(goalsTable(measures, facts, writing)),
    ...measures.flatMap((each) => {
      const [line, ...notes] = goalLines(each, facts, writing);
      if (!line) return [];
      const isInTable = isToldByTable(each);
      return [{ kind: "sentence", sentence: line, isInTable } as const, ...told(notes)];
    }),
  ];
}

/** The table, who is invited to a dialogue, and why some are not judged. */
function municipalitySection({ facts, writing }: SectionInput): ContentBlock[] {
  const { dialogue, noDialogue } = writing.texts.frame;
  const below = lowerLimitSentences(facts, writing);
  const isOver = facts.isFinal && facts.monthsEnded === 12;
  const list: ContentBlock[] = facts.individualTarget
    ? [
        { kind: "text", text: isOver ? dialogue.final : dialogue.provisional, isSubheading: true },
        ...(below.length > 0 ? told(below) : [text(noDialogue)]),
      ]
    : [];
  return [
    ...told([
      ...spreadSentences(facts, writing),
      ...missingMonthsSentences(facts, writing),
      ...judgedWithoutMonths(facts, writing),
    ]),
    ...tables(municipalitiesTable(facts, writing)),
    ...list,
  ];
}

/** Areas whose status nobody owes: without any, that is all there is to say. */
function areaSection({ facts, writing }: SectionInput, kind: "focus" | "regional"): ContentBlock[] {
  const isTold = facts.areas.some(({ area, status, text }) => area.kind === kind && (status ?? text));
  return isTold ? tables(areasTable(facts, kind, writing)) : [text(writing.texts.frame.noAreas)];
}

/** Where a figure counts something else than its measure says, or is compared with something else than is agreed. */
function definitionSection(facts: ReportFacts, writing: Writing): ContentBlock[] {
  const differing = facts.measures.filter(
    ({ basis, target }) => basis === "guidances" || target.kind === "estimate" || target.kind === "reading",
  );
  const lines = differing.flatMap((each) => goalLines(each, facts, writing));
  return lines.length > 0 ? told(lines) : [text(writing.texts.frame.noDefinitions)];
}

/** Rows that errors keep out of all sums, and figures of a final report that are not final yet. */
function leftOutSection(facts: ReportFacts, writing: Writing): ContentBlock[] {
  const words = writing.texts.sentences;
  const open = facts.isFinal ? facts.measures.filter((each) => !isFinal(each, facts)) : [];
  const rows = facts.leftOut.map(({ reason, rows: count, cells }) =>
    sentence(words.leftOut(reason, count), [cells]),
  );
  return [
    ...told(rows.length > 0 ? rows : [sentence(words.nothingLeftOut, [])]),
    ...told(
      open.length > 0
        ? [
            sentence(
              words.notFinal(open.map(({ measure }) => measure.id).join(", ")),
              open.map(({ status }) => status.cell),
            ),
          ]
        : [],
    ),
  ];
}
