import { cellAddress, rangeAddress, wholeColumn, type CellPosition } from "../plan/address";
import { NOTE } from "../plan/looks";
import { SIGNED_PERCENT } from "../plan/numberFormats";
import { formula, type Block, type LookPlan, type WidthPlan } from "../plan/plan";
import type { PlanInput } from "../plan/planInput";

/**
 * The band's limits beside each municipality, for the chart's lines.
 * @param at the place of their headers, in the table's header row
 */
export function bandLimits(
  { contract, naming, texts }: PlanInput,
  at: CellPosition,
): {
  readonly block: Block;
  readonly look: LookPlan;
  readonly widths: readonly WidthPlan[];
  /** The places of their values. */
  readonly lower: string;
  readonly upper: string;
} {
  const { tolerance } = naming.names;
  const words = texts.municipalities.limits;
  const count = contract.municipalities.length;
  const values = (column: number) => rangeAddress({ row: at.row + 1, column }, count, 1);
  return {
    block: {
      at: cellAddress(at),
      cells: [
        [words.lower, words.upper],
        ...contract.municipalities.map(() => [formula(`-${tolerance}`), formula(tolerance)]),
      ],
    },
    look: {
      address: rangeAddress(at, count + 1, 2),
      look: { ...NOTE, numberFormat: SIGNED_PERCENT, horizontal: "Right" },
    },
    widths: [at.column, at.column + 1].map((column) => ({ columns: wholeColumn(column), characters: 12 })),
    lower: values(at.column),
    upper: values(at.column + 1),
  };
}
