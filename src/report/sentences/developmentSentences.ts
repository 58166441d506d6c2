import type { Unit } from "../../contract/contract";
import { unitOf } from "../../contract/units";
import { developmentTexts } from "../../language/report/developmentTexts";
import type { MeasureDevelopment } from "../development/development";
import type { DevelopmentFacts } from "../development/developmentFacts";
import type { ChosenValue } from "../development/reportBasis";
import type { MeasureFacts, ReportFacts } from "../facts/reportFacts";
import { countedFrom } from "../countedFrom";
import { COUNTED_AS } from "../fiveCounts";
import type { Writing } from "../writing";
import { acrossYears } from "./acrossYears";
import { measureNumber } from "./measureNumbers";
import { writtenChange } from "./partsText";
import { sentence, type Sentence } from "./sentence";

/** How each measure's actual has moved since an earlier report, and from what. */
export function developmentSentences(
  development: DevelopmentFacts,
  facts: ReportFacts,
  writing: Writing,
): Sentence[] {
  const words = developmentTexts(writing.language);
  const since = sinceText(development, writing);
  const report = reportThen(development, writing);
  const pairs = development.measures.flatMap((each): [MeasureDevelopment, MeasureFacts][] => {
    const measure = facts.measures.find(({ measure: { id } }) => id === each.id);
    return measure ? [[each, measure]] : [];
  });
  const still = pairs.filter(([each]) => isStill(each));
  if (!development.isSameYear) {
    return [
      sentence(words.otherYear(report, writing.year(development.yearThen)), []),
      ...pairs.flatMap((pair) => acrossYears(pair, facts, report, writing)),
    ];
  }
  return [
    ...choiceSentences(development, facts, writing),
    ...countSentences(development, facts, writing),
    ...pairs.flatMap(([each, measure]) => {
      const unit = unitOf(facts.contract, measure.measure.unit);
      const line = isStill(each) ? undefined : measureLine(each, measure, { since, report, unit }, writing);
      return line === undefined ? [] : [sentence(line, [measure.actual?.cell, measure.source?.cell])];
    }),
    ...(still.length > 0
      ? [
          sentence(
            words.unchanged(since, writing.numerals.list(still.map(([{ id }]) => id))),
            still.map(([, { actual }]) => actual?.cell),
          ),
        ]
      : []),
  ];
}

/** Verdicts and counts are stated, not divided; those of another year are of other targets. */
export function changedVerdictSentences(
  development: DevelopmentFacts,
  facts: ReportFacts,
  writing: Writing,
): Sentence[] {
  const { isSameYear, municipalities } = development;
  if (!isSameYear) return [];
  const words = developmentTexts(writing.language);
  const { positions } = writing.texts.frame;
  const turned = municipalities.filter(({ position: { from, to } }) => from !== to);
  const ways = new Set(turned.map(({ position: { from, to } }) => words.way(positions[from], positions[to])));
  const shifted = [...ways].map((way) => {
    const ofWay = turned.filter(
      ({ position: { from, to } }) => words.way(positions[from], positions[to]) === way,
    );
    const codes = ofWay.map(({ code }) => code);
    const cells = facts.municipalities.flatMap(({ code, positionCell }) =>
      codes.includes(code) ? [positionCell] : [],
    );
    return sentence(words.changedWay(writing.numerals.list(ofWay.map(({ name }) => name)), way), cells);
  });
  return [...totalSentences(development, facts, writing), ...shifted];
}

/**
 * Another total shifts verdicts that no figure has: it stands before them.
 */
function totalSentences(
  development: DevelopmentFacts,
  { individualTarget }: ReportFacts,
  writing: Writing,
): Sentence[] {
  const words = developmentTexts(writing.language);
  const { from, to } = development.individualTarget;
  if (from === to) return [];
  const total = (value: number | null) =>
    value === null ? words.noTotal : writing.numerals.number(value, { least: 0, most: 2 });
  return [
    sentence(words.total(sinceText(development, writing), total(from), total(to)), [
      individualTarget?.chosen.cell,
    ]),
  ];
}

/** Changed choices shift figures and verdicts alike, and stand before both. */
function choiceSentences(
  development: DevelopmentFacts,
  { settings }: ReportFacts,
  writing: Writing,
): Sentence[] {
  const words = developmentTexts(writing.language);
  if (development.choices.length === 0) return [];
  const shown = (choice: ChosenValue | undefined) =>
    choice === undefined ? words.noTotal : chosenText(choice, writing);
  const changes = development.choices.map(({ label, from, to }) =>
    words.choice(label, shown(from), shown(to)),
  );
  const labels = development.choices.map(({ label }) => label);
  return [
    sentence(
      words.choices(sinceText(development, writing), changes.join("; ")),
      settings.filter(({ label }) => labels.includes(label)).map(({ value }) => value.cell),
    ),
  ];
}

function chosenText({ value, as }: ChosenValue, { numerals, day }: Writing): string {
  if (typeof value === "string") return value;
  if (as === "date") return day(value);
  return as === "percent"
    ? numerals.percent(value, { least: 0, most: 2 })
    : numerals.number(value, { least: 0, most: 2 });
}

/** The earlier report's day; where that is today's too, the report by its name. */
function sinceText({ since, sameDayAs }: DevelopmentFacts, writing: Writing): string {
  return sameDayAs === undefined ? writing.day(since) : developmentTexts(writing.language).sameDay(sameDayAs);
}

function reportThen({ since, sameDayAs }: DevelopmentFacts, writing: Writing): string {
  const words = developmentTexts(writing.language);
  return sameDayAs === undefined ? words.ofDay(writing.day(since)) : words.sameDay(sameDayAs);
}

function countSentences(development: DevelopmentFacts, facts: ReportFacts, writing: Writing): Sentence[] {
  const { measures } = development;
  const words = developmentTexts(writing.language);
  const { counted } = writing.texts.frame;
  const turned = measures.filter(({ countedAs: { from, to } }) => from !== to);
  const counts = COUNTED_AS.flatMap((state) => {
    const from = measures.filter(({ countedAs }) => countedAs.from === state).length;
    const to = measures.filter(({ countedAs }) => countedAs.to === state).length;
    return from === to ? [] : [words.count(counted[state], from, to)];
  });
  const cellsOf = (id: string) =>
    facts.measures.filter(({ measure }) => measure.id === id).flatMap(countedFrom);
  return [
    ...(counts.length > 0
      ? [
          sentence(
            words.counts(sinceText(development, writing), counts.join("; ")),
            measures.flatMap(({ id }) => cellsOf(id)),
          ),
        ]
      : []),
    ...turned.map(({ id, countedAs: { from, to } }) =>
      sentence(words.changedWay(id, words.way(counted[from], counted[to])), cellsOf(id)),
    ),
  ];
}

function isStill({ actual: { from, to, parts } }: MeasureDevelopment): boolean {
  return from !== null && from === to && (parts ?? []).every(({ amount }) => amount.numerator === 0n);
}

function measureLine(
  { actual: { from, to, parts }, basis }: MeasureDevelopment,
  { measure }: MeasureFacts,
  { since, report, unit }: { readonly since: string; readonly report: string; readonly unit: Unit },
  writing: Writing,
): string | undefined {
  const words = developmentTexts(writing.language);
  const point = `${measure.id} ${measure.point}`;
  const figure = (value: number) => measureNumber(unit, value, writing);
  if (from === null) return to === null ? undefined : words.appeared(since, point, figure(to));
  if (to === null) return words.vanished(report, point, figure(from));
  const how = {
    unit,
    decimals: { least: 0, most: 3 },
    basis,
    periodBrings: measure.actual.from === "activity" ? "months" : "figure",
  } as const;
  const written = writtenChange(from, to, parts ?? [], how, writing);
  if (from === to) return words.balanced(since, point, figure(to), written.parts);
  const ends = { from: figure(from), to: figure(to), change: written.change, rises: to > from };
  return words.changed({ since, point, parts: written.parts, ...ends });
}
