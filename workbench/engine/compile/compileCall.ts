import type { AstExpression, CallExpression } from "@borgar/fx";
import { callFunction, takesWhole } from "./callFunction";
import { nameValue } from "./compileIdentifier";
import type { Evaluation, Evaluator, Variables } from "../evaluation/evaluation";
import type { EagerFunction } from "../functions/functionDefinition";
import { functionDefinition } from "../functions/functionTable";
import type { CompileExpression, Scope } from "./scope";
import { variableValue } from "./scope";
import { isStructuralRange } from "./structuralRange";
import { rememberedPart } from "../evaluation/rememberedPart";
import { wholeEvaluator, rowsOfWhole } from "../evaluation/rowEvaluation";
import type { Value } from "../values/value";
import { NAME_ERROR, VALUE_ERROR, isError, isLambda } from "../values/value";

/** A call: of a built-in function, a LET name, a custom function or a named lambda, in that order. */
export function compileCall(node: CallExpression, scope: Scope, compile: CompileExpression): Evaluator {
  const values = node.arguments.map((each: AstExpression | null) =>
    each ? compile(each, scope) : undefined,
  );
  const callee = node.callee as AstExpression | CallExpression["callee"];
  if (callee.type !== "Identifier") {
    const target = compile(callee, scope);
    return rowsOfWhole((at, variables) => callLambda(target(at, variables), values, at, variables));
  }
  const name = callee.name.toUpperCase();
  const variable = callee.name.toLowerCase();
  if (scope.has(variable)) {
    return rowsOfWhole((at, variables) =>
      callLambda(variableValue(variable, variables), values, at, variables),
    );
  }
  const definition = functionDefinition(name);
  if (definition && "callLazily" in definition) {
    const [minimum, maximum] = definition.count;
    if (values.length < minimum || values.length > maximum) return () => VALUE_ERROR;
    const call: Evaluator = (at, variables) => definition.callLazily(values, at, variables);
    return definition.isRowWise ? call : rowsOfWhole(call);
  }
  if (definition) return compileFunction(definition, values, node.arguments.map(isComputed));
  return rowsOfWhole((at, variables) => {
    const custom = at.runtime.customFunction(name, at);
    if (custom) return at.runtime.callCustom(at, node, custom, evaluated(values, at, variables));
    const named = nameValue(at, variable);
    return named === undefined ? NAME_ERROR : callLambda(named, values, at, variables);
  });
}

function compileFunction(
  definition: EagerFunction,
  values: readonly (Evaluator | undefined)[],
  areComputed: readonly boolean[],
): Evaluator {
  const isRemembered = (position: number) => takesWhole(definition, position) && areComputed[position];
  const parts = values.map((value, position) =>
    value && isRemembered(position) ? rememberedPart(value) : value,
  );
  const given = parts.map((value, position) =>
    value && definition.whole !== "all" && takesWhole(definition, position) ? wholeEvaluator(value) : value,
  );
  const call: Evaluator = (at, variables) => callFunction(definition, evaluated(given, at, variables), at);
  const inRows = definition.whole === "all" ? rowsOfWhole(call) : call;
  // Any row of what is computed from a whole may change with one row of that.
  return values.some((_, position) => isRemembered(position)) ? rememberedPart(inRows) : inRows;
}

/** Whether an argument is no range or value as it stands. */
function isComputed(node: AstExpression | null): boolean {
  if (node?.type === "BinaryExpression") return node.operator !== ":" && node.operator !== " ";
  return node?.type === "UnaryExpression" || (node?.type === "CallExpression" && !isStructuralRange(node));
}

function evaluated(
  values: readonly (Evaluator | undefined)[],
  at: Evaluation,
  variables: Variables | undefined,
): Value[] {
  return values.map((value) => value?.(at, variables));
}

function callLambda(
  target: Value,
  values: readonly (Evaluator | undefined)[],
  at: Evaluation,
  variables: Variables | undefined,
): Value {
  if (isLambda(target)) return target.call(evaluated(values, at, variables));
  return isError(target) ? target : VALUE_ERROR;
}
