import type { Contract, Measure } from "../../contract/contract";
import { stepDays } from "../../contract/steps";
import type { ContractTexts } from "../../language/sheets/contractTexts";
import type { CellContent } from "../plan/plan";
import { agreedCell } from "./cellCodec";
import { contractFields, type ContractField, type ContractTable } from "./contractTables";

/** A table's headings and rows, as they stand on the sheet, without what is computed. */
export interface ContractCells {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellContent[])[];
}

/** A contract, or as much of one as there is yet. */
export type ContractToWrite = Partial<Contract> &
  Pick<Contract, "years" | "measures" | "municipalities" | "areas">;

type Item = Readonly<Record<string, unknown>>;

/** A contract as the tables of its sheets. */
export function contractCells(
  contract: ContractToWrite,
  texts: ContractTexts,
): Record<ContractTable, ContractCells> {
  const fields = contractFields(texts);
  const plain = (table: ContractTable, items: readonly Item[]) => plainCells(fields[table], items);
  const { facts } = texts;
  return {
    facts: {
      headers: Object.values(facts.columns),
      rows: fields.facts.map((each) => [
        each.header,
        cellOf(each, contract),
        facts.rows[each.key as keyof typeof facts.rows][1] ?? "",
      ]),
    },
    periods: plain("periods", periods(contract)),
    units: plain(
      "units",
      Object.entries(contract.units ?? {}).map(([id, unit]) => ({ id, ...unit })),
    ),
    counted: plain("counted", contract.counted ?? []),
    amendments: plain("amendments", contract.amendments ?? []),
    measures: measureCells(contract, fields.measures, texts),
    readings: readingCells(contract, fields.readings),
    estimates: plain("estimates", contract.measures.flatMap(estimates)),
    nextFigures: plain("nextFigures", contract.measures.flatMap(nextFigures)),
    municipalities: municipalityCells(contract, fields.municipalities, texts),
    areas: plain("areas", contract.areas),
  };
}

function plainCells(fields: readonly ContractField[], items: readonly Item[]): ContractCells {
  return {
    headers: fields.map(({ header }) => header),
    rows: items.map((item) => fields.map((each) => cellOf(each, item))),
  };
}

function cellOf({ path, codec }: ContractField, item: Item): CellContent {
  const value = path.reduce<unknown>((part, key) => (part as Item | undefined)?.[key], item);
  return codec.write(value);
}

/** Columns to the right of a table's fields. */
function widened(
  cells: ContractCells,
  headers: readonly string[],
  cell: (header: string, row: number) => CellContent,
): ContractCells {
  return {
    headers: [...cells.headers, ...headers],
    rows: cells.rows.map((row, index) => [...row, ...headers.map((header) => cell(header, index))]),
  };
}

function periods({ years, funding }: ContractToWrite): Item[] {
  return years.map((year) => ({ year, total: funding?.byYear[year] }));
}

/** Every year, and in its place every part of one that has a target. */
function targetPeriods({ years, measures, source }: ContractToWrite): string[] {
  const all = [...years.map(String), ...measures.flatMap(({ targets }) => Object.keys(targets))];
  // A year before its parts, and of parts that begin on one day the longest first.
  const yearBegins = source?.inForce.slice(4) ?? "-01-01";
  const placeOf = (key: string) => {
    const days = stepDays(key);
    return days
      ? `${days.first} 1 ${String(9999 - monthsIn(days)).padStart(4, "0")}`
      : `${key}${yearBegins} 0`;
  };
  return [...new Set(all)].sort((a, b) => placeOf(a).localeCompare(placeOf(b)));
}

function monthsIn({ first, next }: { readonly first: string; readonly next: string }): number {
  return Math.round((Date.parse(next) - Date.parse(first)) / 2.6e9);
}

function measureCells(
  contract: ContractToWrite,
  fields: readonly ContractField[],
  { notFixed }: ContractTexts,
): ContractCells {
  const { measures } = contract;
  const agreed = agreedCell("value", notFixed);
  return widened(plainCells(fields, measures), targetPeriods(contract), (period, row) =>
    agreed.write(measures[row]?.targets[period]),
  );
}

function readingCells({ measures, years }: ContractToWrite, fields: readonly ContractField[]): ContractCells {
  const readings = measures.flatMap(({ id, readings: all = [] }) =>
    all.map((each) => ({ measure: id, ...each })),
  );
  return widened(
    plainCells(fields, readings),
    years.map(String),
    (year, row) => readings[row]?.targets[year] ?? null,
  );
}

function estimates({ id, targets }: Measure): Item[] {
  return Object.entries(targets).flatMap(([period, target]) =>
    target.kind === "not-fixed" && target.estimate ? [{ measure: id, period, ...target.estimate }] : [],
  );
}

function nextFigures({ id, nextFigure = {} }: Measure): Item[] {
  return Object.entries(nextFigure).map(([year, date]) => ({ measure: id, year: Number(year), date }));
}

function municipalityCells(
  { municipalities, years, funding }: ContractToWrite,
  fields: readonly ContractField[],
  { municipalities: words }: ContractTexts,
): ContractCells {
  const annexOf = (year: number) => {
    const agreed = funding?.byYear[year];
    return (agreed?.kind === "fixed" && agreed.rows) || [];
  };
  const amounts = widened(plainCells(fields, municipalities), years.map(String), (year, row) => {
    const code = municipalities[row]?.code;
    return annexOf(Number(year)).find((each) => each.code === code)?.amount ?? null;
  });
  const listed = municipalities.map(({ code }) => code);
  const inOwnOrder = years.filter((year) => {
    const annex = annexOf(year).map(({ code }) => code);
    return annex.join() !== listed.filter((code) => annex.includes(code)).join();
  });
  const orders = inOwnOrder.map((year) => `${year} ${words.order}`);
  return widened(amounts, orders, (header, row) => {
    const place = annexOf(Number(header.slice(0, 4))).findIndex(({ code }) => code === listed[row]);
    return place < 0 ? null : place + 1;
  });
}
