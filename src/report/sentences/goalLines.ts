import { unitOf } from "../../contract/units";
import { compareSignificant } from "../../calc/significantDigits";
import { finalityIn } from "../fiveCounts";
import { comparedWith, isMeasureJudged } from "../isMeasureJudged";
import { isAnythingDue } from "../facts/isAnythingDue";
import type { Figure } from "../facts/figure";
import type { MeasureFacts, ReportFacts, TargetFacts } from "../facts/reportFacts";
import type { Writing } from "../writing";
import { goalNotes } from "./goalNotes";
import { measureNumber, measureNumbers } from "./measureNumbers";
import { sentence, type Sentence } from "./sentence";

/**
 * A measure's line, its actual beside what it is compared with, and after it what has to be known to read it: that
 * guidances stand for firms, and that months are missing. Both would mislead in silence.
 */
export function goalLines(facts: MeasureFacts, report: ReportFacts, writing: Writing): Sentence[] {
  const { measure, target } = facts;
  const cells = cellsOf(facts);
  if (measure.readings && target.kind === "not-fixed") {
    // The basis stands in its line.
    const lines = [
      openReading(facts, report, writing),
      ...goalNotes({ ...facts, basis: undefined }, writing),
    ];
    return lines.map((line) => sentence(line, cells));
  }
  const point = `${measure.id} ${measure.point}`;
  return [compared(point, facts, report, writing), ...goalNotes(facts, writing)].map((line) =>
    sentence(line, cells),
  );
}

/**
 * How far a measure is from its target, by the figures, to stand beside what people say of it; nothing where it cannot
 * be told.
 */
export function deviationLine(
  facts: MeasureFacts,
  report: ReportFacts,
  writing: Writing,
): { readonly text: string; readonly sentence: Sentence } | undefined {
  if (!facts.actual || facts.target.kind === "not-fixed") return undefined;
  const point = writing.texts.sentences.byFigures(facts.measure.id);
  const line = compared(point, facts, report, writing);
  return { text: line.slice(`${point}: `.length), sentence: sentence(line, cellsOf(facts)) };
}

function cellsOf(facts: MeasureFacts) {
  const {
    actual,
    unusable,
    toDate,
    target,
    deviation,
    source,
    nextFigure,
    finalityCell,
    uncounted = [],
  } = facts;
  const own = target.kind === "not-fixed" ? undefined : target.figure;
  // Without an actual the line says when it comes.
  const expected = actual ? [] : [nextFigure?.cell, finalityCell];
  return [
    ...expected,
    actual?.cell ?? unusable?.cell,
    toDate?.cell,
    own?.cell,
    deviation?.cell,
    source?.cell,
    ...uncounted.map(({ count }) => count.cell),
  ];
}

/** Whether a measure's row in a table says all that its first line does. */
export function isShownByTable({ measure, target }: MeasureFacts): boolean {
  return !measure.readings || target.kind !== "not-fixed";
}

/** A line of all that is known of a measure, which begins with its name and a colon. */
function compared(point: string, facts: MeasureFacts, report: ReportFacts, writing: Writing): string {
  const { sentences } = writing.texts;
  const { measure, target, actual, toDate, nextFigure } = facts;
  if (!actual) {
    const isExpected = nextFigure !== undefined && nextFigure.value > report.statusDate;
    if (measure.cumulative && !isExpected && !isAnythingDue(report)) return sentences.goalNothingYet(point);
    if (finalityIn(facts, report) === "awaited") {
      return sentences.goalAwaited(point, nextFigure && writing.day(nextFigure.value));
    }
    return target.kind === "not-fixed"
      ? sentences.goalMissingNotFixed(point, writing.year(report.year))
      : sentences.goalMissing(point);
  }
  const unit = unitOf(report.contract, measure.unit);
  if (target.kind === "not-fixed") {
    return sentences.goalNotFixed(
      point,
      measureNumber(unit, actual.value, writing),
      writing.year(report.year),
    );
  }
  const against = comparedWith(facts) ?? target.figure;
  const numbers = measureNumbers(unit, actual.value, against.value, writing);
  const compare = toDate
    ? toDateText(target, numbers.target, (value) => measureNumber(unit, value, writing), writing)
    : againstText(facts, target, numbers.target, writing);
  // Months that are missing could turn it: what is not judged has no distance.
  if (!isMeasureJudged(facts, report)) return sentences.goalNotJudged(point, numbers.actual, compare);
  return sentences.goal(
    point,
    numbers.actual,
    compare,
    differenceOf(
      facts,
      actual,
      against,
      facts.incomplete > 0 ? sentences.atLeast(numbers.difference) : numbers.difference,
      writing,
    ),
  );
}

type KnownTarget = Exclude<TargetFacts, { readonly kind: "not-fixed" }>;

/** The part of a target that is due by now, and whose target it is: one that the user chose is none of the contract's. */
function toDateText(
  target: KnownTarget,
  number: string,
  written: (value: number) => string,
  writing: Writing,
): string {
  const { against } = writing.texts.sentences;
  if (target.kind === "estimate") return against.estimateToDate(number, target.method);
  if (target.kind === "fixed") return against.toDate(number);
  return against.readingToDate(number, written(target.figure.value), writing.chooser(target.label));
}

function againstText(
  { measure }: MeasureFacts,
  target: KnownTarget,
  number: string,
  writing: Writing,
): string {
  const { against } = writing.texts.sentences;
  if (target.kind === "estimate") return against.estimate(number, target.method);
  if (target.kind === "reading") return against.reading(number, writing.chooser(target.label));
  if (measure.rule === ">") return target.figure.value === 0 ? against.aboveZero : against.more(number);
  if (measure.rule === "<") return against.less(number);
  return measure.cumulative ? against.year(number) : against.target(number);
}

function differenceOf(
  { measure: { rule }, target }: MeasureFacts,
  actual: Figure,
  against: Figure,
  difference: string,
  { texts }: Writing,
): string {
  const words = texts.sentences.difference;
  const order = compareSignificant(actual.value, against.value);
  if (order === 0) {
    if (rule === ">") return words.notAbove;
    if (rule === "<") return words.notBelow;
    // An estimate that the user chose is no target of the contract's.
    return target.kind === "estimate" ? words.noneOfEstimate : words.none;
  }
  return order < 0 ? words.below(difference) : words.above(difference);
}

/** A measure whose target can be read in several ways: its level, and no verdict. */
function openReading(
  { measure, actual, basis }: MeasureFacts,
  report: ReportFacts,
  writing: Writing,
): string {
  const { year, contract, readings } = report;
  const words = writing.texts.sentences.reading;
  const unit = unitOf(contract, measure.unit);
  // Guidances are no firms, whatever the measure is counted in.
  const counted = basis === "guidances" ? words.guidances(actual?.value === 1) : unit.label[writing.language];
  const basisText = basis ? writing.texts.sentences.bases[basis] : "";
  const level = actual
    ? words.level(measureNumber(unit, actual.value, writing), counted, basisText)
    : isAnythingDue(report)
      ? words.noLevel
      : words.nothingYet;
  const note = measure.note ?? "";
  const labels = measure.readings?.map(({ label }) => label) ?? [];
  const reading = readings[measure.id];
  const chosen = measure.readings?.find(({ label }) => label === reading?.chosen.text);
  const years = Object.keys(chosen?.targets ?? {})
    .filter((each) => each !== String(year))
    .map((each) => writing.year(Number(each)));
  return reading && chosen && years.length > 0
    ? words.laterYear(measure.id, level, note, chosen.label, years.join(", "), writing.chooser(reading))
    : words.undecided(measure.id, level, note, labels.join(words.or));
}
