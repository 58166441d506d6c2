import type { Contract, Municipality } from "../contract/contract";
import { serialOfIsoDate } from "../calc/serialDate";
import { FIGURE_COLUMNS, type ActivityRow, type Entry, type FigureColumn } from "./activityRow";
import { isCount } from "./count";
import { isBlank, type CellMark, type EnteredRow } from "./enteredRow";
import { municipalityReader } from "./municipalityReader";
import { isoDay, isoMonth } from "./isoDay";
import { readFigure } from "./readFigure";
import { readPeriod } from "./readPeriod";
import type { CheckContext, RowFacts } from "./rule";

/** The figures of a period that was locked. */
export type LockedFigures = Readonly<Record<FigureColumn, number | null>>;

export interface ActivityContext extends CheckContext {
  /** By `placeKey`; periods that are not locked have none. */
  readonly locked?: ReadonlyMap<string, LockedFigures>;
}

/** The month and municipality a row stands for, as one text: `2026-01|751`. */
export function placeKey(month: number, municipality: Municipality): string {
  return `${isoMonth(month)}|${municipality.code}`;
}

/** A row of Aktivitet with what its entries mean, whether or not they stand as they should. */
export interface ActivityFacts extends RowFacts, Readonly<Record<FigureColumn, number | undefined>> {
  readonly values: ActivityRow;
  /** The first day of the month as an Excel serial number. */
  readonly month: number | undefined;
  readonly withinContract: boolean;
  readonly hasFigures: boolean;
  /** All four figures are there as counts, so that no rule for single figures has anything to say. */
  readonly soundFigures: boolean;
}

/** Reads what a row means; what many rows have in common is read once. */
export function activityFactsReader(contract: Contract): (row: EnteredRow<ActivityRow>) => ActivityFacts {
  const readMunicipality = municipalityReader(contract);
  const months = new Map<Entry, number | undefined>();
  const monthOf = (period: Entry) => {
    if (!months.has(period)) months.set(period, readMonth(period));
    return months.get(period);
  };
  const years = new Set(contract.years);
  const within = new Map<number, boolean>();
  const isWithin = (month: number) => {
    let answer = within.get(month);
    if (answer === undefined) within.set(month, (answer = years.has(Number(isoDay(month).slice(0, 4)))));
    return answer;
  };
  return ({ row, values, marks, computed }) => {
    const month = isBlank(values.period) ? undefined : monthOf(values.period);
    const { municipality, meantMunicipality } = readMunicipality(values.municipality);
    const individual = meantFigure(values.individual, marks?.["individual"]);
    const collective = meantFigure(values.collective, marks?.["collective"]);
    const growth = meantFigure(values.growth, marks?.["growth"]);
    const young = meantFigure(values.young, marks?.["young"]);
    const soundFigures =
      isSound(values.individual, individual) &&
      isSound(values.collective, collective) &&
      isSound(values.growth, growth) &&
      isSound(values.young, young);
    return {
      row,
      values,
      marks,
      computed,
      municipality,
      meantMunicipality,
      month,
      withinContract: month !== undefined && isWithin(month),
      hasFigures: soundFigures || FIGURE_COLUMNS.some((column) => !isBlank(values[column])),
      soundFigures,
      individual,
      collective,
      growth,
      young,
    };
  };
}

function meantFigure(entry: Entry, mark: CellMark | undefined): number | undefined {
  if (mark?.kind === "date") return undefined;
  if (typeof entry === "number") return entry;
  return typeof entry === "string" ? readFigure(entry) : undefined;
}

function isSound(entry: Entry, meant: number | undefined): boolean {
  return entry === meant && isCount(entry);
}

/** The month of a day or of a text; `undefined` where it is none, or lies outside Excel's calendar. */
function readMonth(period: Entry): number | undefined {
  if (typeof period === "string") return readPeriod(period);
  if (typeof period !== "number" || !(period >= 61 && period < 2_958_466)) return undefined;
  return serialOfIsoDate(`${isoDay(Math.floor(period)).slice(0, 7)}-01`);
}
