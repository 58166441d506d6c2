import { figuresOf, type FigureKey } from "../../contract/figures";
import type { Contract, Measure } from "../../contract/contract";
import { estimateFor } from "../../contract/estimates";
import { actualLimits } from "../../contract/actualLimits";
import { targetFor } from "../../contract/targets";
import { SHEET_LANGUAGE } from "../../language/language";
import { sheetTexts } from "../../language/sheets/sheets";
import { NONE_LACKING, type Lacking } from "./lackingMonths";
import type { Wording } from "./figure";
import type { LastYear, MeasureFacts, Readings, TargetFacts } from "./reportFacts";
import { uncountedFrom } from "./uncountedFrom";
import { figureIn, wordingIn, yearOrWordingIn, type ReadCell, type WorkbookRow } from "./workbookRead";

/** Facts that decide how a year's measures are read. */
export interface MeasureReading {
  readonly contract: Contract;
  readonly year: number;
  readonly usesEstimates: boolean;
  readonly readings: Readings;
  readonly lacking: (figures: readonly FigureKey[]) => Lacking;
  /** Whether the day that unique firms are counted to is known. */
  readonly knowsUniqueUntil: boolean;
  /** The year's row on Forudsætninger. */
  readonly ofYear: WorkbookRow | undefined;
}

/** A measure's facts, from its row on Målark; one without a row has neither figure nor status. */
export function measureFactsFrom(
  measure: Measure,
  row: WorkbookRow | undefined,
  reading: MeasureReading,
): MeasureFacts {
  const words = sheetTexts(SHEET_LANGUAGE).targets.columns;
  const figure = (header: string) => figureIn(row?.[header]);
  const wording = (header: string) => wordingIn(row?.[header]);
  const basis = basisOf(measure, wording(words.source)?.text ?? "");
  return {
    measure,
    target: targetFacts(measure, row, reading),
    toDate: figure(words.toDate),
    ...actualIn(measure, row?.[words.actual], reading.contract),
    actualCell: row?.[words.actual]?.cell,
    deviation: figure(words.deviation),
    basis,
    ...(basis === "firms" && !reading.knowsUniqueUntil ? NONE_LACKING : reading.lacking(figuresOf(measure))),
    uncounted: uncountedFrom(measure, reading.ofYear, basis === "firms" ? "firms" : "meetings"),
    status: wording(words.status) ?? { text: "", cell: row?.[words.status]?.cell ?? "" },
    source: wording(words.source),
    asOf: figure(words.asOf),
    lastYear: lastYearIn(row?.[words.lastYear]),
    answers: figure(words.answers),
    period: yearOrWordingIn(row?.[words.period]),
    cohort: yearOrWordingIn(row?.[words.cohort]),
    forecast: figure(words.forecast),
    owner: wording(words.owner),
    nextFigure: figure(words.nextFigure),
    ...finalitySaid(wording(words.finality)),
  };
}

/** An entered actual may not be a figure of its unit: then it is reported, and used nowhere. */
function actualIn(
  measure: Measure,
  read: ReadCell | undefined,
  contract: Contract,
): Pick<MeasureFacts, "actual" | "unusable"> {
  const figure = figureIn(read);
  const { minimum, maximum } = actualLimits(contract, measure);
  const isUsable = figure !== undefined && figure.value >= minimum && figure.value <= maximum;
  if (measure.actual.from !== "entered" || isUsable) return { actual: figure };
  const stands = figure ?? wordingIn(read);
  return { actual: undefined, ...(stands && { unusable: stands }) };
}

function targetFacts(
  measure: Measure,
  row: WorkbookRow | undefined,
  { contract, year, usesEstimates, readings }: MeasureReading,
): TargetFacts {
  const figure = figureIn(row?.[sheetTexts(SHEET_LANGUAGE).targets.columns.target]);
  if (!figure) return { kind: "not-fixed" };
  const reading = readings[measure.id];
  const chosen = measure.readings?.find(({ label }) => label === reading?.chosen.text);
  if (reading && chosen?.targets[String(year)] !== undefined) {
    return { kind: "reading", figure, label: reading };
  }
  if (targetFor(contract, measure, year).kind === "fixed") return { kind: "fixed", figure };
  const estimate = estimateFor(contract, measure, year);
  return usesEstimates && estimate
    ? { kind: "estimate", figure, method: estimate.method }
    : { kind: "not-fixed" };
}

/** Whether a measure of firms counts these, by the source that stands beside it. */
function basisOf({ actual }: Measure, source: string): MeasureFacts["basis"] {
  if (actual.from !== "activity" || !actual.unique) return undefined;
  return source.endsWith(sheetTexts(SHEET_LANGUAGE).targets.bases.firms) ? "firms" : "guidances";
}

/** A number, or the word for one that cannot be compared; any other word says that there is none. */
function lastYearIn(read: ReadCell | undefined): LastYear | undefined {
  const { newDefinition } = sheetTexts(SHEET_LANGUAGE).targets.lastYearWords;
  const isRedefined = wordingIn(read)?.text.toLowerCase() === newDefinition;
  return isRedefined ? "new-definition" : figureIn(read);
}

function finalitySaid(said: Wording | undefined): Pick<MeasureFacts, "finality" | "finalityCell"> {
  const { finalities } = sheetTexts(SHEET_LANGUAGE).targets;
  const finality = (["final", "provisional", "awaited"] as const).find(
    (each) => finalities[each] === said?.text,
  );
  return { finality, finalityCell: finality && said?.cell };
}
