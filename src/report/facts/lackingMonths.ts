import { monthOfYear } from "../../calc/contractYear";
import type { Contract } from "../../contract/contract";
import type { FigureKey } from "../../contract/figures";
import type { CountedMonths } from "./monthsWithFigures";
import type { CellsLeftOut } from "./leftOut";

/** How many municipalities what a measure sums is not whole of. */
export interface Lacking {
  /** That lack ended months of it, for whatever reason. */
  readonly incomplete: number;
  /** That lack them only as cells of theirs are left out as errors. */
  readonly onlyLeftOut: number;
  /** That have cells left out as errors, whether or not they lack other months besides. */
  readonly withLeftOut: number;
}

export const NONE_LACKING: Lacking = { incomplete: 0, onlyLeftOut: 0, withLeftOut: 0 };

interface Known {
  readonly counted: ReadonlyMap<string, CountedMonths>;
  readonly monthsEnded: number;
  readonly cellsLeftOut: readonly CellsLeftOut[];
}

/**
 * Of all figures that a measure sums together: a municipality may lack one month of one of them and have an error in
 * another, and is then both one that lacks months and one with errors.
 */
export function lackingMonths(
  figures: readonly FigureKey[],
  contract: Contract,
  { counted, monthsEnded, cellsLeftOut }: Known,
): Lacking {
  const ended = Array.from({ length: monthsEnded }, (_, index) => index + 1);
  const each = contract.municipalities.map(({ name }) => {
    const open = figures.map((figure) => {
      const known = counted.get(name)?.months.get(figure);
      const leftOut = monthsLeftOut(figure, name, contract, cellsLeftOut);
      const lacked = ended.filter((month) => !known?.has(month));
      return { lacked, leftOut, besides: lacked.filter((month) => !leftOut.includes(month)) };
    });
    return {
      lacks: open.some(({ lacked }) => lacked.length > 0),
      lacksBesides: open.some(({ besides }) => besides.length > 0),
      hasErrors: open.some(({ leftOut }) => leftOut.length > 0),
    };
  });
  return {
    incomplete: each.filter(({ lacks }) => lacks).length,
    onlyLeftOut: each.filter(({ lacks, lacksBesides }) => lacks && !lacksBesides).length,
    withLeftOut: each.filter(({ hasErrors }) => hasErrors).length,
  };
}

/** The months that a municipality has cells of a figure left out in. */
function monthsLeftOut(
  figure: FigureKey,
  name: string,
  contract: Contract,
  cellsLeftOut: readonly CellsLeftOut[],
): number[] {
  return cellsLeftOut
    .filter((each) => each.figure === figure)
    .flatMap(({ places }) => places)
    .flatMap(({ municipality, month }) =>
      municipality === name && month !== undefined ? [monthOfYear(contract, month)] : [],
    );
}
