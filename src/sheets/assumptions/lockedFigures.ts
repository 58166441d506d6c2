import { cellAddress, rangeAddress, wholeColumn, type CellPosition } from "../plan/address";
import { figureEntries } from "../activity/figureEntries";
import { ASIDE_HEADER, MUTED, NOTE } from "../plan/looks/looks";
import type { SheetPlan } from "../plan/plan";
import type { PlanInput } from "../plan/planInput";

/**
 * The figures of locked months, away from what is printed: they count until they are unlocked, whatever Aktivitet says
 * since. Blank until somebody locks; room for every municipality's every month.
 * @param at the place of the first header
 */
export function lockedFigures(
  input: PlanInput,
  at: CellPosition,
): Pick<SheetPlan, "names" | "blocks" | "looks" | "widths"> & { readonly lastColumn: number } {
  const { contract, naming, texts } = input;
  const { title, place } = texts.assumptions.locked;
  const headers = [place, ...figureEntries(input).map(({ header }) => header)];
  const titleCell = cellAddress({ ...at, row: at.row - 1 });
  const rows = contract.years.length * 12 * contract.municipalities.length;
  const columns = headers.map((_, index) => wholeColumn(at.column + index));
  return {
    names: [
      { name: naming.names.locked, refersTo: rangeAddress({ ...at, row: at.row + 1 }, rows, headers.length) },
    ],
    blocks: [
      { at: titleCell, cells: [[title]] },
      { at: cellAddress(at), cells: [headers] },
    ],
    looks: [
      ...columns.map((address) => ({ address, look: { color: MUTED } })),
      { address: titleCell, look: NOTE },
      { address: rangeAddress(at, 1, headers.length), look: ASIDE_HEADER },
    ],
    widths: columns.map((address) => ({ columns: address, characters: 14 })),
    lastColumn: at.column + headers.length - 1,
  };
}
