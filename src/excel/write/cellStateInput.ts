import type { CellState } from "../../activity/tables/change";
import { entryInput } from "./queueCells";

/** What `Range.formulas` has to be given so that the cell holds this content. */
export function cellStateInput({ value, mark, formula }: CellState): string | number | boolean | null {
  if (formula !== undefined) return formula;
  return mark?.kind === "formula" ? mark.formula : entryInput(value);
}
