import type { ContractTexts } from "../../language/sheets/contractTexts";
import { isStep, isYearHeader } from "./contractTables";
import type { CellPlace } from "./draft";
import { seenRows, type SeenContractTables } from "./seenTable";

/** Where a contract's periods are left without a word of what is agreed. */
export interface OpenPlaces {
  /** Years that Kontraktmål has no column of yet, in the order in which they come behind its last. */
  readonly years: readonly string[];
  /** Blank targets and totals. */
  readonly cells: readonly CellPlace[];
  /** Targets of those columns, where they will stand. */
  readonly added: readonly CellPlace[];
}

/** Looks for blank cells that a period needs; a measure with a target for a part of any year is left to its parts. */
export function openPlaces({ periods, measures }: SeenContractTables, words: ContractTexts): OpenPlaces {
  if (!periods || !measures) return { years: [], cells: [], added: [] };
  const { year, total, first, last, sum } = words.periods;
  const rows = seenRows(periods, (header) => [first, last, sum].includes(header));
  const known = rows.flatMap((row) => {
    const cell = row.cell(year);
    const key = typeof cell === "object" ? "" : String(cell);
    return isYearHeader(key) ? [{ row, key }] : [];
  });
  const years = known.map(({ key }) => key).filter((key) => !measures.headers.includes(key));
  const goals = seenRows({ ...measures, headers: [...measures.headers, ...years] }, () => false);
  const parts = measures.headers.filter((header) => isStep(header) && !isYearHeader(header));
  const byYear = goals.filter(({ cell }) => parts.every((part) => cell(part) === undefined));
  const isFunded = known.some(({ row }) => row.cell(total) !== undefined);
  const open = known.flatMap(({ key }) =>
    byYear
      .filter(({ cell }) => cell(key) === undefined)
      .map(({ place }) => ({ place: place(key), isNew: years.includes(key) })),
  );
  const totals = isFunded ? known.filter(({ row }) => row.cell(total) === undefined) : [];
  return {
    years: [...new Set(years)],
    cells: [
      ...open.filter(({ isNew }) => !isNew).map(({ place }) => place),
      ...totals.map(({ row }) => row.place(total)),
    ],
    added: open.filter(({ isNew }) => isNew).map(({ place }) => place),
  };
}
