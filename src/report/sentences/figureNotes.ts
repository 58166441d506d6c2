import { awaitsWithoutDay } from "../awaitsWithoutDay";
import { figureKindOf } from "../../contract/contract";
import { isOlderFigure } from "../facts/isOlderFigure";
import { knowsLastYear } from "../facts/knowsLastYear";
import type { MeasureFacts, ReportFacts } from "../facts/reportFacts";
import { finalityIn } from "../fiveCounts";
import type { Writing } from "../writing";
import { sentence, type Sentence } from "./sentence";

/**
 * Notes needed to read the figures in a table of goals: which of them a final report has before they are final, and
 * what of them is not given.
 */
export function figureNotes(
  measures: readonly MeasureFacts[],
  report: ReportFacts,
  writing: Writing,
): Sentence[] {
  const words = writing.texts.sentences.figureNotes;
  const withActual = measures.filter(({ actual }) => actual);
  const isEntered = ({ measure }: MeasureFacts) => measure.actual.from === "entered";
  const lacksAnswers = withActual.filter(
    (each) => isEntered(each) && figureKindOf(each.measure) !== "accumulating" && !each.answers,
  );
  const lacksDay = withActual.filter((each) => isEntered(each) && !each.asOf);
  return [
    ...notFinal(measures, report, writing),
    ...awaited(measures, report, writing),
    ...lastYearLacks(measures, report, writing),
    ...wholeLastYear(measures, report, writing),
    ...listed(lacksAnswers, words.answers),
    ...listed(lacksDay, words.asOf),
    ...older(withActual, report, writing),
  ];
}

/** Figures that the sheet awaits and the counts take for missing. */
function awaited(
  measures: readonly MeasureFacts[],
  report: ReportFacts,
  { texts, numerals }: Writing,
): Sentence[] {
  const found = measures.filter((each) => awaitsWithoutDay(each, report));
  if (found.length === 0) return [];
  const ids = numerals.list(found.map(({ measure }) => measure.id));
  return [
    sentence(
      texts.sentences.figureNotes.awaitsWithoutDay(ids, found.length),
      found.flatMap(({ status, finalityCell }) => [status.cell, finalityCell]),
    ),
  ];
}

/** Once where nothing is known for any goal, else below each table whose column is left out. */
function lastYearLacks(
  measures: readonly MeasureFacts[],
  report: ReportFacts,
  { texts, numerals }: Writing,
): Sentence[] {
  const words = texts.sentences.figureNotes;
  if (measures.length === 0 || knowsLastYear(measures)) return [];
  if (knowsLastYear(report.measures)) {
    return [sentence(words.lastYear(numerals.list(measures.map(({ measure }) => measure.id))), [])];
  }
  const [first] = report.measures;
  return measures.some((each) => each === first) ? [sentence(words.lastYear(), [])] : [];
}

/** Beside a part of this year, the whole of last year reads as a fall. */
function wholeLastYear(
  measures: readonly MeasureFacts[],
  { year, monthsEnded, countedUntil }: ReportFacts,
  writing: Writing,
): Sentence[] {
  const found = measures.flatMap(({ measure, actual, lastYear }) =>
    measure.cumulative && actual && typeof lastYear === "object"
      ? [{ id: measure.id, cell: lastYear.cell }]
      : [],
  );
  if (found.length === 0 || monthsEnded >= 12) return [];
  const ids = writing.numerals.list(found.map(({ id }) => id));
  const words = writing.texts.sentences.figureNotes;
  return [
    sentence(
      words.wholeLastYear(writing.year(year - 1), ids, writing.day(countedUntil)),
      found.map(({ cell }) => cell),
    ),
  ];
}

function notFinal(measures: readonly MeasureFacts[], report: ReportFacts, writing: Writing): Sentence[] {
  if (!report.isFinal) return [];
  const words = writing.texts.sentences.figureNotes;
  const open = measures.flatMap((each) => {
    const { measure, nextFigure, status, finalityCell } = each;
    const finality = finalityIn(each, report);
    if (finality === "final") return [];
    // Of a figure that is there, a day that has come says nothing of the final one.
    const isExpected = nextFigure && (finality === "awaited" || nextFigure.value > report.statusDate);
    const day = isExpected ? writing.day(nextFigure.value) : undefined;
    return [{ text: words[finality](measure.id, day), cells: [status.cell, finalityCell, nextFigure?.cell] }];
  });
  if (open.length === 0) return [];
  const names = open.map(({ text }) => text).join(", ");
  return [
    sentence(
      words.notFinal(names),
      open.flatMap(({ cells }) => cells),
    ),
  ];
}

function older(withActual: readonly MeasureFacts[], report: ReportFacts, writing: Writing): Sentence[] {
  const found = withActual.filter((each) => isOlderFigure(each, report));
  if (found.length === 0) return [];
  const words = writing.texts.sentences.figureNotes;
  const day = (figure: MeasureFacts["asOf"]) => figure && writing.day(figure.value);
  const names = found.map(({ measure, asOf, nextFigure }) =>
    words.olderFigure(measure.id, day(asOf), day(nextFigure)),
  );
  return [
    sentence(
      words.older(names.join(", ")),
      found.flatMap(({ asOf, nextFigure }) => [asOf?.cell, nextFigure?.cell]),
    ),
  ];
}

function listed(lacking: readonly MeasureFacts[], say: (ids: string) => string): Sentence[] {
  if (lacking.length === 0) return [];
  const ids = lacking.map(({ measure }) => measure.id).join(", ");
  return [
    sentence(
      say(ids),
      lacking.map(({ actual }) => actual?.cell),
    ),
  ];
}
