import { cellAddress, rangeAddress, type CellPosition } from "../plan/address";
import { MUTED } from "../plan/looks/looks";
import { DATE, YEAR } from "../plan/looks/numberFormats";
import type { SheetPlan } from "../plan/plan";
import type { PlanInput } from "../plan/planInput";

/**
 * The cells, away from what is printed, that keep which year's targets a newer contract has fixed and the day on which
 * they were sent, by the user's word. Blank until then.
 * @param at the place of their label
 */
export function sentCells(
  { naming, texts }: PlanInput,
  at: CellPosition,
): Pick<SheetPlan, "names" | "blocks" | "looks"> {
  const year = cellAddress({ ...at, column: at.column + 1 });
  const day = cellAddress({ ...at, column: at.column + 2 });
  const { fixedYear, sentDay } = naming.names;
  return {
    names: [
      { name: fixedYear, refersTo: year },
      { name: sentDay, refersTo: day },
    ],
    blocks: [{ at: cellAddress(at), cells: [[texts.assumptions.fixed.kept]] }],
    looks: [
      { address: rangeAddress(at, 1, 3), look: { color: MUTED, horizontal: "Left" } },
      { address: year, look: { numberFormat: YEAR } },
      { address: day, look: { numberFormat: DATE } },
    ],
  };
}
