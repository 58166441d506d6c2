import type { AstExpression } from "@borgar/fx";
import type { CompiledFormula } from "../evaluation/compiledFormula";
import { NAME_ERROR } from "../values/value";
import { compileTree } from "./compile";
import { parseFormula } from "./formulaParser";

const UNREADABLE: CompiledFormula = { evaluate: () => NAME_ERROR };

/** It goes with what was read, for a compiled formula holds nothing of the workbook that it is evaluated in. */
const compiled = new WeakMap<AstExpression, CompiledFormula>();

/** Compiles a formula, each text once; what cannot be read is #NAME?. */
export function compileFormula(formula: string): CompiledFormula {
  const { tree } = parseFormula(formula);
  if (!tree) return UNREADABLE;
  let made = compiled.get(tree);
  if (!made) compiled.set(tree, (made = { evaluate: compileTree(tree) }));
  return made;
}
