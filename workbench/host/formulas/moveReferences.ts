import { rewriteReferences } from "./rewriteReferences";

/** A formula as it reads so many cells further down and across: relative references move along. */
export function moveReferences(formula: string, down: number, across: number): string {
  if (down === 0 && across === 0) return formula;
  return rewriteReferences(formula, (_sheet, area, fixed) => ({
    ...area,
    row: area.row + (fixed.row ? 0 : down),
    column: area.column + (fixed.column ? 0 : across),
  }));
}
