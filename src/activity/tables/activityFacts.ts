import { firstOfMonth, isExcelDay } from "../../calc/serialDate";
import type { Contract, Municipality } from "../../contract/contract";
import { activityColumns, figureColumns, type ActivityRow, type FigureColumn } from "./activityRow";
import { furtherFigures, type CountedFigure } from "../../contract/figures";
import { asideRowReader, type AsideEntries } from "./asideRow";
import { type Entry, isBlank } from "../values/entry";
import { isCount } from "../../calc/isCount";
import type { CellMark, EnteredRow } from "./enteredRow";
import { isOfLastYear } from "./isOfLastYear";
import { municipalityReader } from "../values/municipalityReader";
import { isoMonth } from "../values/isoDay";
import { memoize } from "../values/memoize";
import { parseFigure } from "../values/parseFigure";
import { yearOfDay } from "../../calc/contractYear";
import { isWithinMonth, parsePeriod } from "../values/parsePeriod";
import { isSafeText } from "../values/riskyText";
import type { RowFacts } from "./rowFacts";

/** The month and municipality of a row, as one text: `2026-01|751`. */
export function activityKey(month: number, municipality: Municipality): string {
  return keyOfPlace(isoMonth(month), municipality.code);
}

/** The key of a month written `2026-01` and a municipality's code. */
export function keyOfPlace(month: string, code: string): string {
  return `${month}|${code}`;
}

/** The month, written `2026-01`, and the code of a key. */
export function placeOfKey(key: string): { readonly month: string; readonly code: string } {
  const [month = "", code = ""] = key.split("|");
  return { month, code };
}

/** A row of Aktivitet with the meaning of its entries, whether or not they are written as they should be. */
export interface ActivityFacts extends RowFacts, Readonly<Record<FigureColumn, number | undefined>> {
  readonly values: ActivityRow;
  /** Index among the contract's municipalities; -1 for none. */
  readonly municipalityIndex: number;
  /** The first day of the month as an Excel serial number. */
  readonly month: number | undefined;
  /** Whether the month is the contract's, or of the year before where the row says so: see `isOfLastYear`. */
  readonly withinContract: boolean;
  readonly hasFigures: boolean;
  readonly hasValidKey: boolean;
  readonly hasValidFigures: boolean;
  readonly hasSafeTexts: boolean;
}

/** Reads the meaning of rows; entries that many rows share are read once. */
export function activityFactsReader(contract: Contract): (row: EnteredRow<ActivityRow>) => ActivityFacts {
  const readMunicipality = municipalityReader(contract);
  const readPeriodOf = periodReader(contract);
  const isSoundSource = memoize(isSafeText);
  const readAside = asideRowReader(contract, "period", asideEntries(contract));
  const figures = figureColumns(contract);
  const further = furtherFigures(contract).map(({ key }) => key);
  return ({ row, values, marks, computed, misfit }) => {
    const read = marks?.["period"]?.kind === "order" ? NO_PERIOD : readPeriodOf(values.period);
    const { month } = read;
    const withinContract =
      read.withinContract || (month !== undefined && isOfLastYear(month, values, contract));
    const { municipality, resolvedMunicipality, municipalityIndex, isOfficial } = readMunicipality(
      values.municipality,
    );
    const hasValidFigures =
      marks === undefined &&
      isCount(values.individual) &&
      isCount(values.collective) &&
      isCount(values.growth) &&
      isCount(values.young) &&
      further.every((column) => isCount(values[column]));
    const hasFigures = hasValidFigures || figures.some((column) => !isBlank(values[column] ?? null));
    const hasValidKey = isOfficial && withinContract && typeof values.period === "number";
    const meant = hasValidFigures ? (values as ValidFigures) : numericFigures(values, marks);
    const facts: Facts = {
      row,
      values,
      marks,
      computed,
      misfit,
      aside:
        hasValidKey || (isBlank(values.period) && isBlank(values.municipality))
          ? undefined
          : readAside(values),
      municipality,
      resolvedMunicipality,
      municipalityIndex,
      month,
      withinContract,
      hasFigures,
      hasValidKey,
      hasValidFigures,
      hasSafeTexts:
        isOfficial && marks === undefined && isSoundSource(values.source) && isSafeText(values.remark),
      individual: meant.individual,
      collective: meant.collective,
      growth: meant.growth,
      young: meant.young,
    };
    for (const column of further) {
      facts[column] = hasValidFigures
        ? (values as ValidFigures)[column]
        : numericFigure(values[column] ?? null, marks?.[column]);
    }
    return facts;
  };
}

const NO_PERIOD: ReadPeriod = { month: undefined, withinContract: false };

/** Facts being made: the contract's further figures are added one by one. */
type Facts = ActivityFacts & { [figure: CountedFigure]: number | undefined };

function asideEntries(contract: Contract): AsideEntries<ActivityRow> {
  const [columns, figures] = [activityColumns(contract), figureColumns(contract)];
  return {
    date: ({ period }) => period,
    municipality: ({ municipality }) => municipality,
    all: (values) => columns.map((column) => values[column] ?? null),
    hasFigures: (values) => figures.some((column) => !isBlank(values[column] ?? null)),
    hasNumbers: (values) => figures.some((column) => /\d/.test(String(values[column] ?? ""))),
  };
}

type ValidFigures = Readonly<Record<FigureColumn, number>>;

function numericFigures(values: ActivityRow, marks: RowFacts["marks"]) {
  return {
    individual: numericFigure(values.individual, marks?.["individual"]),
    collective: numericFigure(values.collective, marks?.["collective"]),
    growth: numericFigure(values.growth, marks?.["growth"]),
    young: numericFigure(values.young, marks?.["young"]),
  };
}

function numericFigure(entry: Entry, mark: CellMark | undefined): number | undefined {
  if (mark?.kind === "date" || mark?.kind === "point") return undefined;
  if (typeof entry === "number") return entry;
  return typeof entry === "string" ? parseFigure(entry) : undefined;
}

interface ReadPeriod {
  readonly month: number | undefined;
  readonly withinContract: boolean;
}

/** Reads months; each spelling is read once, however many rows have it. */
function periodReader(contract: Contract): (period: Entry) => ReadPeriod {
  return memoize((period: Entry) => {
    if (isOpenMonth(period, contract)) return NO_PERIOD;
    const month = isBlank(period) ? undefined : readMonth(period);
    return { month, withinContract: month !== undefined && isOfContract(month, contract) };
  });
}

/** Whether an Excel date lies within a month of the contract, and so may have been read in the wrong order. */
export function isOpenMonth(period: Entry, contract: Contract): period is number {
  return typeof period === "number" && isWithinMonth(period) && isOfContract(period, contract);
}

/** Whether a day lies in the contract's years. */
export function isOfContract(day: number, contract: Contract): boolean {
  return contract.years.includes(yearOfDay(contract, day));
}

/** The month of a day or a text; `undefined` where there is none, or outside Excel's calendar. */
function readMonth(period: Entry): number | undefined {
  if (typeof period === "string") return parsePeriod(period);
  return typeof period === "number" && isExcelDay(period) ? firstOfMonth(period) : undefined;
}
