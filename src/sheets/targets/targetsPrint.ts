import { columnLetter, rangeAddress } from "../plan/address";
import type { ColumnPlaces } from "../plan/columnPlaces";
import type { PrintPlan } from "../plan/plan";
import type { PlanInput } from "../plan/planInput";
import { landscape } from "../plan/print";

/** Rows of the sheet, first and last. */
interface Rows {
  readonly first: number;
  readonly last: number;
}

/**
 * Each year's figures on a page of their own, then all years' sources beside number and measure, the counts, and at
 * last who answers and the explanations, from where they stand whole: the tables' own are as wide as all figures, and
 * Excel makes all of a sheet's pages as small as the widest needs.
 * Areas make the pages: Excel ignores page breaks where a sheet is fitted to a page's width.
 */
export function targetsPrint(
  input: PlanInput,
  places: ColumnPlaces,
  years: readonly Rows[],
  counts: Rows,
  notes: { readonly rows: Rows; readonly column: number },
): PrintPlan {
  const words = input.texts.targets.columns;
  const [lastFigure, lastFact] = [places.numberOf(words.lastYear), places.numberOf(words.nextFigure)];
  const area = ({ first, last }: Rows, from: number, to: number) =>
    rangeAddress({ row: first, column: from }, last - first + 1, to - from + 1);
  const all = { first: Math.min(...years.map(({ first }) => first)), last: counts.first - 2 };
  const pages = [
    // The first page has the sheet's title as its own.
    ...years.map(({ first, last }, index) => area({ first: index === 0 ? 1 : first, last }, 1, lastFigure)),
    area(all, lastFigure + 1, lastFact),
    area(counts, 1, lastFigure),
    // With the blank column before it: of a single one some programs take no account when they fit a page.
    area(notes.rows, notes.column - 1, notes.column),
  ];
  return landscape(input, pages.join(","), [1, 2], `A:${columnLetter(places.numberOf(words.point))}`);
}
