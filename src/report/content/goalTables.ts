import type { MeasureFacts, ReportFacts } from "../facts/reportFacts";
import { COUNTED_AS, countedAs, fiveCounts } from "../fiveCounts";
import type { Writing } from "../writing";
import { shownFigure, type ContentCell, type ContentTable } from "./reportContent";

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

/** Goals against figures; national first, then regional, in the contract's order. */
export function goalsTable(
  measures: readonly MeasureFacts[],
  facts: ReportFacts,
  writing: Writing,
): ContentTable {
  const words = writing.texts.frame.goals;
  return {
    kind: "goals",
    headers: [
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
    ],
    rows: measures.map((each) => goalRow(each, facts, writing)),
  };
}

/** The measures of one kind, in the contract's order. */
export function measuresOf({ measures }: ReportFacts, kind: "national" | "regional"): MeasureFacts[] {
  return measures.filter(({ measure }) => measure.kind === kind);
}

function goalRow(facts: MeasureFacts, report: ReportFacts, { texts }: Writing): ContentCell[] {
  const { measure, actual, toDate, deviation, lastYear, answers, asOf } = facts;
  const { frame } = texts;
  const { unit } = measure;
  return [
    measure.id,
    measure.point,
    targetCell(facts, texts),
    report.isFinal ? fulfilmentCell(facts) : shownFigure(toDate, { kind: "computed", unit }),
    shownFigure(actual, { kind: "value", unit }) ?? frame.missing,
    shownFigure(deviation, { kind: "deviation", unit }),
    shownFigure(lastYear, { kind: "value", unit }) ?? frame.notGiven,
    statusText(facts, report, texts),
    shownFigure(answers, { kind: "whole" }),
    shownFigure(asOf, { kind: "date" }),
  ];
}

function targetCell({ target, measure }: MeasureFacts, { frame }: Writing["texts"]): ContentCell {
  if (target.kind === "not-fixed") return frame.notFixed;
  return shownFigure(target.figure, { kind: "value", unit: measure.unit });
}

function fulfilmentCell({ actual, target }: MeasureFacts): ContentCell {
  if (!actual || target.kind === "not-fixed" || target.figure.value === 0) return null;
  return { value: actual.value / target.figure.value, shape: { kind: "percent" }, from: actual.cell };
}

/** What it is counted as; of a figure that still runs, how the workbook says it stands. */
function statusText(facts: MeasureFacts, report: ReportFacts, { frame }: Writing["texts"]): string {
  const counted = countedAs(facts, report);
  const { kind } = facts.target;
  const said = facts.status.text;
  if (counted === "undecided" && said) return said;
  const words = frame.counted[counted];
  if (kind === "estimate") return `${words} (${frame.estimateMark}: ${said})`;
  return kind === "reading" ? `${words} (${frame.readingMark}: ${said})` : words;
}
