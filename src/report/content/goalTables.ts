import { shownUnit } from "../../contract/shownUnit";
import { awaitsWithoutDay } from "../awaitsWithoutDay";
import { awaitsNewFigure } from "../facts/awaitsNewFigure";
import { knowsLastYear } from "../facts/knowsLastYear";
import { isAnythingDue } from "../facts/isAnythingDue";
import type { LastYear, MeasureFacts, ReportFacts } from "../facts/reportFacts";
import { COUNTED_AS, countedAs, finalityIn, fiveCounts, isAsReport } from "../fiveCounts";
import { isMeasureJudged } from "../isMeasureJudged";
import type { Writing } from "../writing";
import { shownFigure, withColumns, type ContentCell, type ContentTable } from "./reportContent";

/** The five counts with the measures in each, and their sum. */
export function countsTable(facts: ReportFacts, { texts }: Writing): ContentTable {
  const { countsTable: headers, counted, countsTotal } = texts.frame;
  const counts = fiveCounts(facts);
  const whole = (value: number): ContentCell => ({ value, shape: { kind: "whole" } });
  const rows = COUNTED_AS.map((each): ContentCell[] => [
    counted[each],
    whole(counts[each].length),
    counts[each].map(({ measure }) => measure.id).join(", "),
  ]);
  const total = COUNTED_AS.reduce((sum, each) => sum + counts[each].length, 0);
  return {
    kind: "counts",
    headers: [headers.state, headers.count, headers.ids],
    rows: [...rows, [countsTotal, whole(total), ""]],
    hasTotal: true,
  };
}

/**
 * Goals against figures; national first, then regional, in the contract's order. Where nothing is known of last year,
 * its column is left out, and so is the target to date where no month has ended.
 */
export function goalsTable(
  measures: readonly MeasureFacts[],
  facts: ReportFacts,
  writing: Writing,
): ContentTable {
  const words = writing.texts.frame.goals;
  const headers = [
    words.id,
    words.point,
    words.target,
    facts.isFinal ? words.fulfilment : words.toDate(writing.shortDay(facts.countedUntil)),
    words.actual,
    words.deviation,
    words.lastYear,
    words.status,
    words.answers,
    words.asOf,
  ];
  const rows = measures.map((each) => goalRow(each, facts, writing));
  const leftOut = [
    ...(knowsLastYear(measures) ? [] : [headers.indexOf(words.lastYear)]),
    ...(isAnythingDue(facts) ? [] : [TO_DATE]),
  ];
  return withColumns(
    { kind: "goals", headers, rows },
    [...headers.keys()].filter((index) => !leftOut.includes(index)),
  );
}

/** The measures of one kind, in the contract's order. */
export function measuresOf({ measures }: ReportFacts, kind: "national" | "regional"): MeasureFacts[] {
  return measures.filter(({ measure }) => measure.kind === kind);
}

function goalRow(facts: MeasureFacts, report: ReportFacts, writing: Writing): ContentCell[] {
  const { measure, toDate, deviation, lastYear, answers, asOf, basis } = facts;
  const { texts } = writing;
  // Months that are missing could turn it: what is not judged has no distance.
  const hasDistance = isMeasureJudged(facts, report);
  const unit = shownUnit(report.contract, measure.unit);
  return [
    measure.id,
    basis === "guidances" && facts.actual
      ? `${measure.point} (${writing.texts.frame.guidances})`
      : measure.point,
    targetCell(facts, report, texts),
    report.isFinal
      ? hasDistance
        ? fulfilmentCell(facts)
        : null
      : shownFigure(toDate, { kind: "computed", unit }),
    actualCell(facts, report, writing),
    hasDistance ? shownFigure(deviation, { kind: "deviation", unit }) : null,
    lastYearCell(lastYear, facts, report, texts),
    statusText(facts, report, writing),
    shownFigure(answers, { kind: "whole" }),
    shownFigure(asOf, { kind: "date" }),
  ];
}

/** The column of what is due by now. */
const TO_DATE = 3;

/** The figure, or whether it is missing or comes later. */
export function actualCell(facts: MeasureFacts, report: ReportFacts, { texts }: Writing): ContentCell {
  const { missing, awaited } = texts.frame;
  const { actual, measure } = facts;
  const isLater = finalityIn(facts, report) === "awaited";
  const unit = shownUnit(report.contract, measure.unit);
  return shownFigure(actual, { kind: "value", unit }) ?? (isLater && !facts.unusable ? awaited : missing);
}

function targetCell(
  { target, measure }: MeasureFacts,
  { contract }: ReportFacts,
  { frame }: Writing["texts"],
): ContentCell {
  if (target.kind === "not-fixed") return frame.notFixed;
  // The contract names no number there, and 0.0 would be one that can be reached.
  if (measure.rule === ">" && target.figure.value === 0) return frame.aboveZero;
  return shownFigure(target.figure, { kind: "value", unit: shownUnit(contract, measure.unit) });
}

function fulfilmentCell({ actual, target }: MeasureFacts): ContentCell {
  if (!actual || target.kind === "not-fixed" || target.figure.value === 0) return null;
  return { value: actual.value / target.figure.value, shape: { kind: "percent" }, from: actual.cell };
}

function lastYearCell(
  lastYear: LastYear | undefined,
  { measure }: MeasureFacts,
  { contract }: ReportFacts,
  { frame }: Writing["texts"],
): ContentCell {
  if (lastYear === "new-definition") return frame.newDefinition;
  return shownFigure(lastYear, { kind: "value", unit: shownUnit(contract, measure.unit) }) ?? frame.notGiven;
}

/**
 * The count it falls under; of a figure that still runs, how the workbook says it stands, and of one that has come
 * another way than the report, how far.
 */
function statusText(facts: MeasureFacts, report: ReportFacts, { texts: { frame }, day }: Writing): string {
  const counted = countedAs(facts, report);
  const { kind } = facts.target;
  const said = facts.status.text;
  const finality = finalityIn(facts, report);
  if (facts.unusable && said) return said;
  if (counted === "undecided") {
    if (awaitsNewFigure(facts, report) && said && !facts.nextFigure) return said;
    if (finality === "awaited")
      return frame.finality.awaited(facts.nextFigure && day(facts.nextFigure.value));
    if (said) return said;
  }
  const words = frame.counted[counted];
  // Missing months can only add: a verdict that the workbook gives all the same, or that it awaits the figure, stands
  // beside what is missing.
  const isSaidOtherwise = isMeasureJudged(facts, report) || awaitsWithoutDay(facts, report);
  if (counted === "missing" && said && isSaidOtherwise) return frame.judgedAllTheSame(said, words);
  const isDecided = counted === "met" || counted === "not-met";
  if (isDecided && finality !== "awaited" && !isAsReport(facts, report)) {
    return `${words} (${frame.finality[finality]})`;
  }
  if (kind === "estimate") return `${words} (${frame.estimateMark}: ${said})`;
  return kind === "reading" ? `${words} (${frame.readingMark}: ${said})` : words;
}
