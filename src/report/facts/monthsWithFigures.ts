import type { Contract } from "../../contract/contract";
import { figureHeadings } from "../../contract/figureHeadings";
import { figureKeys, type FigureKey } from "../../contract/figures";
import { monthOfYear, yearOfDay } from "../../calc/contractYear";
import { sheetTexts } from "../../language/sheets/sheets";
import type { Figure } from "./figure";
import { figureIn, type CountedColumns } from "./workbookRead";

/** A municipality's counted figures of the ended months of one year. */
export interface CountedMonths {
  /** By figure, the sum; absent where there is none. */
  readonly sums: Readonly<Partial<Record<FigureKey, number>>>;
  /** By figure, those of the months that have one, from 1 on. */
  readonly months: ReadonlyMap<FigureKey, ReadonlyMap<number, Figure>>;
}

/**
 * Aktivitet's figures of each municipality in a year's ended months, by the municipality's name. The columns beside
 * its rows say which municipality and which figures are meant; what is wrong is blank there.
 */
export function monthsWithFigures(
  { rows, entered = [] }: CountedColumns,
  year: number,
  monthsEnded: number,
  contract: Contract,
): ReadonlyMap<string, CountedMonths> {
  const { columns, counted } = sheetTexts(contract.language).activity;
  const headings = figureHeadings(contract, columns);
  const figures = figureKeys(contract);
  const found = new Map<string, { sums: Partial<Record<FigureKey, number>>; months: Months }>();
  for (const [index, row] of rows.entries()) {
    const name = row[counted.municipality]?.value;
    const month = monthIn(row[columns.period]?.value, year, contract);
    if (typeof name !== "string" || name === "" || month === undefined || month > monthsEnded) continue;
    const place = found.get(name) ?? {
      sums: {},
      months: new Map(figures.map((figure) => [figure, new Map<number, Figure>()])),
    };
    found.set(name, place);
    for (const [figure, months] of place.months) {
      const heading = headings[figure] ?? "";
      const counted = figureIn(row[heading]);
      if (!counted) continue;
      // The columns beside the table are folded away; a reader goes to what was entered.
      const cell = entered[index]?.[heading]?.cell ?? counted.cell;
      const before = months.get(month)?.value ?? 0;
      place.sums[figure] = (place.sums[figure] ?? 0) + counted.value;
      months.set(month, { value: before + counted.value, cell });
    }
  }
  return found;
}

type Months = Map<FigureKey, Map<number, Figure>>;

/** The month of a day in a year, from 1 on. */
function monthIn(value: unknown, year: number, contract: Contract): number | undefined {
  if (typeof value !== "number" || yearOfDay(contract, value) !== year) return undefined;
  return monthOfYear(contract, value);
}
