import type { FormulaContext, FormulaScope } from "./formulaContext";
import { toFileFormula, type FileFormula } from "./fileFormula";

export type FormulaWriter = (formula: string, place: FormulaScope) => FileFormula;

/** Rewrites formulas as `toFileFormula` does, each only once: a column's cells mostly share theirs. */
export function createFormulaWriter(context: FormulaContext): FormulaWriter {
  const known = new Map<string, FileFormula>();
  return (formula, place) => {
    const key = `${place.sheet?.id ?? ""}\n${place.table?.name ?? ""}\n${formula}`;
    let stored = known.get(key);
    if (!stored) {
      stored = toFileFormula(formula, place, context);
      known.set(key, stored);
    }
    return stored;
  };
}
