import type { AstExpression } from "@borgar/fx";
import type { Evaluator, Variables } from "../evaluation/evaluation";
import type { Value } from "../values/value";
import { NAME_ERROR } from "../values/value";

/** Names that LET and LAMBDA bind around a part of a formula, in lower case. */
export type Scope = ReadonlySet<string>;

/**
 * Turns a part of a formula into a function that evaluates it in any cell. Handed to what compiles one kind of
 * part, for the parts within it.
 */
export type CompileExpression = (node: AstExpression, scope: Scope) => Evaluator;

/** Lambdas and names nested deeper than this end in #NUM!, as Excel's recursion does, only later there. */
export const NESTING_LIMIT = 256;

/** Adds a name in front of those already bound. */
export function bindVariable(name: string, value: Value, outer: Variables | undefined): Variables {
  return { name, value, outer };
}

/** The value that LET or LAMBDA bound to a name. */
export function variableValue(name: string, variables: Variables | undefined): Value {
  for (let each = variables; each; each = each.outer) if (each.name === name) return each.value;
  return NAME_ERROR;
}
