import type { Evaluator } from "./evaluation";

/** A formula ready to be evaluated in any cell. */
export interface CompiledFormula {
  readonly evaluate: Evaluator;
}
