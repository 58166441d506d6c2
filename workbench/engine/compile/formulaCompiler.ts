import type { CompiledFormula } from "../evaluation/compiledFormula";
import { NAME_ERROR } from "../values/value";
import { compileFormula } from "./compile";
import type { ParsedFormula } from "./formulaParser";

/** Makes what compiles formulas, each text once; what cannot be read is #NAME?. */
export function createFormulaCompiler(
  parse: (formula: string) => ParsedFormula,
): (formula: string) => CompiledFormula {
  const compiled = new Map<string, CompiledFormula>();
  return (formula) => {
    const known = compiled.get(formula);
    if (known) return known;
    const { tree } = parse(formula);
    const made = { evaluate: tree ? compileFormula(tree) : () => NAME_ERROR };
    compiled.set(formula, made);
    return made;
  };
}
