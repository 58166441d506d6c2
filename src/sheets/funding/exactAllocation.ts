import { fundingUnit } from "../../contract/shownUnit";
import { cellAddress, rangeAddress, wholeColumn, type CellPosition } from "../plan/address";
import { ASIDE_HEADER, MUTED, NOTE } from "../plan/looks/looks";
import { valueFormat } from "../plan/looks/numberFormats";
import { formula, type Block, type LookPlan, type WidthPlan } from "../plan/plan";
import type { PlanInput } from "../plan/planInput";

/** An allocation: references to the total and the amounts it is split by, and how many these are. */
export interface Allocated {
  readonly printed: string;
  readonly amounts: string;
  readonly count: number;
}

/**
 * The printed total split exactly by the amounts, as an alternative beside the table, with notes at the foot.
 * @param at the place of its header, in the table's header row
 */
export function exactAllocation(
  { contract, texts }: PlanInput,
  at: CellPosition,
  { printed, amounts, count }: Allocated,
): { readonly blocks: readonly Block[]; readonly looks: readonly LookPlan[]; readonly width: WidthPlan } {
  const words = texts.funding;
  const unit = fundingUnit(contract);
  // To the unit that the annex is printed in, or the parts would not add up to it.
  const decimals = unit.decimals ? `,${unit.decimals}` : "";
  const parts = `IF(COUNT(${printed})=0,"",IFERROR(KKR.ALLOCATE(${printed},${amounts}${decimals}),""))`;
  const first = { ...at, row: at.row + 1 };
  // Below the table's total row and a blank one.
  const notes = { ...at, row: first.row + count + 2 };
  return {
    blocks: [
      { at: cellAddress(at), cells: [[words.exact], [formula(parts)]] },
      { at: cellAddress(notes), cells: words.exactNotes.map((note) => [note]) },
    ],
    looks: [
      { address: cellAddress(at), look: ASIDE_HEADER },
      {
        address: rangeAddress(first, count, 1),
        look: { color: MUTED, numberFormat: valueFormat(unit), horizontal: "Right" },
      },
      { address: rangeAddress(notes, words.exactNotes.length, 1), look: NOTE },
    ],
    width: { columns: wholeColumn(at.column), characters: 28 },
  };
}
