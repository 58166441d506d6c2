import { monthOfYear, yearOfDay } from "../../calc/contractYear";
import type { ActivityFigure, Contract } from "../../contract/contract";
import { sheetTexts } from "../../language/sheets/sheets";
import type { Figure } from "./figure";
import { figureIn, type CountedColumns } from "./workbookRead";

/** A municipality's counted figures of the ended months of one year. */
export interface CountedMonths {
  /** By figure, the sum; absent where there is none. */
  readonly sums: Readonly<Partial<Record<ActivityFigure, number>>>;
  /** By figure, those of the months that have one, from 1 on. */
  readonly months: Readonly<Record<ActivityFigure, ReadonlyMap<number, Figure>>>;
}

/** What Aktivitet counts. */
export const ACTIVITY_FIGURES = ["individual", "collective", "growth", "young"] as const;

/**
 * What Aktivitet counts of each municipality in a year's ended months, by the municipality's name. The columns beside
 * its rows say which municipality and which figures are meant; what is wrong is blank there.
 */
export function monthsWithFigures(
  { rows }: CountedColumns,
  year: number,
  monthsEnded: number,
  contract: Contract,
): ReadonlyMap<string, CountedMonths> {
  const { columns, counted } = sheetTexts(contract.language).activity;
  const found = new Map<string, { sums: Partial<Record<ActivityFigure, number>>; months: Months }>();
  for (const row of rows) {
    const name = row[counted.municipality]?.value;
    const month = monthIn(row[columns.period]?.value, year, contract);
    if (typeof name !== "string" || name === "" || month === undefined || month > monthsEnded) continue;
    const place = found.get(name) ?? { sums: {}, months: noMonths() };
    found.set(name, place);
    for (const figure of ACTIVITY_FIGURES) {
      const counted = figureIn(row[columns[figure]]);
      if (!counted) continue;
      const before = place.months[figure].get(month)?.value ?? 0;
      place.sums[figure] = (place.sums[figure] ?? 0) + counted.value;
      place.months[figure].set(month, { ...counted, value: before + counted.value });
    }
  }
  return found;
}

type Months = Record<ActivityFigure, Map<number, Figure>>;

function noMonths(): Months {
  return { individual: new Map(), collective: new Map(), growth: new Map(), young: new Map() };
}

/** The month of a day in a year, from 1 on. */
function monthIn(value: unknown, year: number, contract: Contract): number | undefined {
  if (typeof value !== "number" || yearOfDay(contract, value) !== year) return undefined;
  return monthOfYear(contract, value);
}
