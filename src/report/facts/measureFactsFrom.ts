import type { ActivityFigure, Measure } from "../../contract/contract";
import { targetFor } from "../../contract/targets";
import { measureHeaders } from "../../language/report/measureHeaders";
import { sheetTexts } from "../../language/sheets/sheets";
import type { Choice, Finality, MeasureFacts, TargetFacts } from "./reportFacts";
import type { Wording } from "./figure";
import { figureIn, wordingIn, type ReadRow } from "./workbookRead";

/** What decides how a year's measures are read. */
export interface MeasureReading {
  readonly year: number;
  readonly usesEstimates: boolean;
  /** The reading that the user chose; absent where it is undecided. */
  readonly reading: Choice<Wording> | undefined;
  /** How many municipalities lack ended months of a figure. */
  readonly incomplete: (figure: ActivityFigure) => number;
  /** Whether the day that unique firms are counted to is known. */
  readonly knowsUniqueUntil: boolean;
}

const LANGUAGE = "da";

/** A measure's facts, from its row on Målark; one without a row has neither figure nor status. */
export function measureFactsFrom(
  measure: Measure,
  row: ReadRow | undefined,
  reading: MeasureReading,
): MeasureFacts {
  const words = sheetTexts(LANGUAGE).targets.columns;
  const more = measureHeaders(LANGUAGE);
  const figure = (header: string) => figureIn(row?.[header]);
  const wording = (header: string) => wordingIn(row?.[header]);
  const basis = basisOf(measure, wording(words.source)?.text ?? "");
  return {
    measure,
    target: targetFacts(measure, row, reading),
    toDate: figure(words.toDate),
    actual: figure(words.actual),
    deviation: figure(words.deviation),
    basis,
    incomplete: basis === "firms" && !reading.knowsUniqueUntil ? 0 : mostIncomplete(measure, reading),
    status: wording(words.status) ?? { text: "", cell: row?.[words.status]?.cell ?? "" },
    source: wording(words.source),
    asOf: figure(words.asOf),
    lastYear: figure(more.lastYear),
    answers: figure(more.answers),
    period: wording(more.period),
    cohort: wording(more.cohort),
    nextFigure: figure(more.nextFigure),
    finality: finalityOf(wording(more.finality)?.text),
  };
}

function targetFacts(
  measure: Measure,
  row: ReadRow | undefined,
  { year, usesEstimates, reading }: MeasureReading,
): TargetFacts {
  const figure = figureIn(row?.[sheetTexts(LANGUAGE).targets.columns.target]);
  const agreed = measure.targets[String(year)];
  if (!figure) return { kind: "not-fixed" };
  if (targetFor(measure, year).kind === "fixed") return { kind: "fixed", figure };
  const chosen = measure.readings?.find(({ label }) => label === reading?.chosen.text);
  if (reading && chosen?.targets[String(year)] !== undefined) {
    return { kind: "reading", figure, label: reading };
  }
  const estimate = agreed?.kind === "not-fixed" ? agreed.estimate : undefined;
  return usesEstimates && estimate
    ? { kind: "estimate", figure, method: estimate.method }
    : { kind: "not-fixed" };
}

/** Whether a measure of firms counts these, by the source that stands beside it. */
function basisOf({ actual }: Measure, source: string): MeasureFacts["basis"] {
  if (actual.from !== "activity" || !actual.unique) return undefined;
  return source.endsWith(sheetTexts(LANGUAGE).targets.bases.firms) ? "firms" : "guidances";
}

/** How many municipalities lack months of the figure that most of them lack. */
function mostIncomplete({ actual }: Measure, { incomplete }: MeasureReading): number {
  return actual.from === "activity" ? Math.max(...actual.figures.map(incomplete)) : 0;
}

function finalityOf(said: string | undefined): Finality | undefined {
  const { finalities } = measureHeaders(LANGUAGE);
  return (["final", "provisional", "awaited"] as const).find((each) => finalities[each] === said);
}
