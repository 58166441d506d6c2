import type { CellContent } from "../../activity/tables/change";
import { entryInput } from "./writeCells";

/** What `Range.formulas` has to be given so that the cell holds this content. */
export function cellInput({ value, mark, formula }: CellContent): string | number | boolean | null {
  if (formula !== undefined) return formula;
  return mark?.kind === "formula" ? mark.formula : entryInput(value);
}
