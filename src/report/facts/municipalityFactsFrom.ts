import type { Municipality } from "../../contract/contract";
import { resultTexts } from "../../language/functions/results";
import { SHEET_LANGUAGE } from "../../language/language";
import { sheetTexts } from "../../language/sheets/sheets";
import type { MonthFigures } from "./monthFigures";
import type { CountedMonths } from "./monthsWithFigures";
import type { MunicipalityFacts, Position } from "./reportFacts";
import { figureIn, type WorkbookRow } from "./workbookRead";

const MONTHS = 12;

/** Aktivitet's figures of a municipality. */
export interface MunicipalityActivity {
  readonly counted: CountedMonths | undefined;
  /** In the year before. */
  readonly lastYear: CountedMonths | undefined;
  readonly monthsEnded: number;
  /** Where the collective guidances stand that were summed. */
  readonly collectiveColumn: string;
}

/** A municipality's facts, from its row on Kommuner and what Aktivitet counts of it. */
export function municipalityFactsFrom(
  { code, name }: Municipality,
  row: WorkbookRow | undefined,
  { counted, lastYear, monthsEnded, collectiveColumn }: MunicipalityActivity,
): MunicipalityFacts {
  const words = sheetTexts(SHEET_LANGUAGE).municipalities.columns;
  const figure = (header: string) => figureIn(row?.[header]);
  const collective = counted?.sums.collective;
  const band = row?.[words.band];
  return {
    code,
    name,
    inhabitants: figure(words.inhabitants),
    target: figure(words.target),
    toDate: figure(words.toDate),
    individual: figure(words.actual),
    compared: figure(words.compared),
    deviation: figure(words.deviation),
    deviationShare: figure(words.deviationPct),
    position: positionOf(band?.value),
    positionCell: band?.cell ?? "",
    collective: collective === undefined ? undefined : { value: collective, cell: collectiveColumn },
    missingMonths: Array.from({ length: monthsEnded }, (_, index) => index + 1).filter(
      (month) => !counted?.months.get("individual")?.has(month),
    ),
    months: monthFigures(counted, monthsEnded),
    lastYear: lastYear ? monthFigures(lastYear, MONTHS) : [],
  };
}

function monthFigures(counted: CountedMonths | undefined, months: number): MonthFigures[] {
  return Array.from({ length: months }, (_, index) => ({
    individual: undefined,
    collective: undefined,
    ...Object.fromEntries([...(counted?.months ?? [])].map(([key, own]) => [key, own.get(index + 1)])),
  }));
}

/** The position in the band by the workbook's word; an unknown word gives no verdict. */
function positionOf(said: unknown): Position {
  const { bandPositions } = resultTexts(SHEET_LANGUAGE);
  const { municipalities, shared } = sheetTexts(SHEET_LANGUAGE);
  const words: readonly (readonly [Position, string])[] = [
    ["below", bandPositions.below],
    ["within", bandPositions.within],
    ["above", bandPositions.above],
    ["not-judged", shared.notJudged],
    ["not-below", municipalities.notBelow],
    ["missing", bandPositions.missing],
    ["not-fixed", bandPositions["not-fixed"]],
  ];
  return words.find(([, word]) => word === said)?.[0] ?? "not-judged";
}
