import { cellAddress, rangeAddress, wholeColumn, type CellPosition } from "../plan/address";
import { ASIDE_HEADER, MUTED, NOTE } from "../plan/looks";
import type { SheetPlan } from "../plan/plan";
import type { PlanInput } from "../plan/planInput";

/** Place, and the four figures. */
const COLUMNS = 5;

/**
 * The figures of locked months, away from what is printed: they count until they are unlocked, whatever Aktivitet says
 * since. Blank until somebody locks; room for every municipality's every month.
 * @param at the place of the first header
 */
export function lockedFigures(
  { contract, naming, texts }: PlanInput,
  at: CellPosition,
): Pick<SheetPlan, "names" | "blocks" | "looks" | "widths"> {
  const { individual, collective, growth, young } = texts.activity.columns;
  const { title, place } = texts.assumptions.locked;
  const titleCell = cellAddress({ ...at, row: at.row - 1 });
  const rows = contract.years.length * 12 * contract.municipalities.length;
  const columns = Array.from({ length: COLUMNS }, (_, index) => wholeColumn(at.column + index));
  return {
    names: [{ name: naming.names.locked, refersTo: rangeAddress({ ...at, row: at.row + 1 }, rows, COLUMNS) }],
    blocks: [
      { at: titleCell, cells: [[title]] },
      { at: cellAddress(at), cells: [[place, individual, collective, growth, young]] },
    ],
    looks: [
      ...columns.map((address) => ({ address, look: { color: MUTED } })),
      { address: titleCell, look: NOTE },
      { address: rangeAddress(at, 1, COLUMNS), look: ASIDE_HEADER },
    ],
    widths: columns.map((address) => ({ columns: address, characters: 14 })),
  };
}
