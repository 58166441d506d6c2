import { monthDays, yearDays } from "../../calc/contractYear";
import { proRata } from "../../calc/proRata";
import { spanOf } from "../../contract/span";
import type { Language } from "../../language/language";
import { municipalTexts } from "../../language/report/municipalTexts";
import type { MunicipalityFacts, ReportFacts } from "../facts/reportFacts";
import type { MunicipalInput } from "../sentences/municipalInput";
import { municipalContribution, municipalGuidance } from "../sentences/municipalSentences";
import { isInvited, municipalVerdict } from "../sentences/municipalVerdict";
import { guidanceSentence } from "../sentences/guidanceSentence";
import { sentence } from "../sentences/sentence";
import { isAnythingDue } from "../facts/isAnythingDue";
import { isYearOver } from "../facts/isYearOver";
import { writingIn } from "../writing";
import { tables, text, sentenceBlocks, tableSentences } from "./blocks";
import { basisTable } from "./municipalityBasis";
import { contributionTable, monthlyTable, standingTable } from "./municipalityFigures";
import type { ContentBlock, MonthsChart, ReportContent, Section } from "./reportContent";

/** As many lines a municipality has to answer on. */
const REPLY_LINES = 8;

/**
 * A municipality's own sheet: its figures, what the rule says of it, what it pays, and a place for its reply. Nothing
 * on it is of another municipality.
 */
export function municipalityContent(
  own: MunicipalityFacts,
  facts: ReportFacts,
  language: Language,
): ReportContent {
  const writing = writingIn(language, facts.contract);
  const words = municipalTexts(language);
  const input: MunicipalInput = { own, facts, writing, words };
  const { contract, statusDate, isFinal, year } = facts;
  const { headings } = words;
  const section = (
    id: Exclude<Section["id"], "dialogue"> & keyof typeof headings,
    blocks: readonly ContentBlock[],
  ): Section => ({
    id,
    heading: id === "standing" && !contract.band ? words.guidance : headings[id],
    blocks,
  });
  return {
    recipient: `kommune:${own.code}`,
    subject: own.name,
    title: words.title(own.name),
    lines: [
      `${contract.title} · ${contract.steering}`,
      writing.texts.frame.state(writing.day(statusDate), isFinal, writing.year(year)),
    ],
    sections: [
      section("standing", [
        ...(isAnythingDue(facts) ? tableSentences([municipalGuidance(input)]) : []),
        ...(facts.isUnshared ? [] : sentenceBlocks(municipalVerdict(input))),
        ...tables(standingTable(input)),
      ]),
      ...dialogueSection(input),
      section("monthly", monthlyBlocks(input)),
      ...(facts.funding.kind !== "none"
        ? [
            section("contribution", [
              ...tableSentences(municipalContribution(input)),
              ...tables(contributionTable(input)),
            ]),
          ]
        : []),
      section("basis", [
        ...(facts.isUnshared ? [] : tables(basisTable(input))),
        ...sentenceBlocks(guidanceSentence(facts, writing)),
        ...words.methods(!facts.isUnshared, contract.band !== undefined).map(text),
      ]),
      section("reply", [
        text(words.reply(contract.house)),
        { kind: "blank", lines: REPLY_LINES },
        text(words.replySigned),
        { kind: "blank", lines: 1 },
      ]),
    ],
  };
}

/** The contract's rule on dialogue, only where the municipality lies below. */
function dialogueSection({ own, facts, writing, words }: MunicipalInput): Section[] {
  const { contract } = facts;
  if (!isInvited(own) || !contract.band) return [];
  const isOver = isYearOver(facts);
  const { section } = contract.band;
  const { below, above } = spanOf(contract);
  const percent = writing.numerals.percent;
  const span =
    below === above ? words.evenSpan(percent(below)) : words.unevenSpan(percent(below), percent(above));
  const cells = [own.positionCell];
  return [
    {
      id: "dialogue",
      heading: isOver ? words.headings.dialogue.final : words.headings.dialogue.provisional,
      blocks: [
        ...sentenceBlocks([sentence(words.invitation(contract.house, own.name, section, span), cells)]),
        ...(isOver ? [] : [text(words.provisional)]),
      ],
    },
  ];
}

function monthlyBlocks(input: MunicipalInput): ContentBlock[] {
  if (input.own.months.length === 0) return [text(input.words.noMonthEnded)];
  const isKnown = input.own.months.some(({ individual }) => individual);
  return [
    ...tables(monthlyTable(input)),
    ...(isKnown ? [{ kind: "monthsChart", chart: monthsChart(input) } as const] : []),
  ];
}

function monthsChart({ own, facts, writing, words }: MunicipalInput): MonthsChart {
  const { chart } = words;
  const { target, months } = own;
  return {
    title: chart.title,
    description: chart.description,
    heading: words.monthly.month,
    months: months.map((_, index) => writing.month(index + 1)),
    figures: { name: chart.figures, values: months.map(({ individual }) => individual?.value ?? null) },
    due: target && {
      name: chart.target,
      values: months.map((_, month) => dueInMonth(target.value, facts, month + 1)),
    },
  };
}

/** A month's part of the year's target, by days. */
function dueInMonth(target: number, { contract, year }: ReportFacts, month: number): number {
  const { first, last } = yearDays(contract, year);
  const due = (until: number) => {
    const part = proRata(target, until, first, last);
    return typeof part === "number" ? part : 0;
  };
  const days = monthDays(contract, year, month);
  return due(days.last) - due(days.first - 1);
}
