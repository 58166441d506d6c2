import type { LambdaExpression, LetExpression } from "@borgar/fx";
import type { Evaluator } from "../evaluation/evaluation";
import type { CompileExpression, Scope } from "./scope";
import { bindVariable, NESTING_LIMIT } from "./scope";
import type { Lambda } from "../values/value";
import { CALCULATION_ERROR, NUMBER_ERROR, VALUE_ERROR } from "../values/value";

/** `LET(name, value, ..., result)`: each name is known to the values after it. */
export function compileLet(node: LetExpression, scope: Scope, compile: CompileExpression): Evaluator {
  const known = new Set(scope);
  const declarations = node.declarations.map((declaration) => {
    const value = declaration.init ? compile(declaration.init, known) : () => null;
    const name = declaration.id.name.toLowerCase();
    known.add(name);
    return { name, value };
  });
  const body = node.body ? compile(node.body, known) : () => VALUE_ERROR;
  return (at, outer) => {
    let variables = outer;
    for (const { name, value } of declarations)
      variables = bindVariable(name, value(at, variables), variables);
    return body(at, variables);
  };
}

/** `LAMBDA(name, ..., result)`; a call with fewer or more values is #VALUE!. */
export function compileLambda(node: LambdaExpression, scope: Scope, compile: CompileExpression): Evaluator {
  const names = node.params.map((parameter) => parameter.name.toLowerCase());
  const body = node.body ? compile(node.body, new Set([...scope, ...names])) : () => CALCULATION_ERROR;
  return (at, outer): Lambda => ({
    kind: "lambda",
    parameterCount: names.length,
    call(values) {
      if (values.length !== names.length) return VALUE_ERROR;
      if (at.depth >= NESTING_LIMIT) return NUMBER_ERROR;
      let variables = outer;
      names.forEach((name, position) => (variables = bindVariable(name, values[position], variables)));
      at.depth += 1;
      try {
        return body(at, variables);
      } finally {
        at.depth -= 1;
      }
    },
  });
}
