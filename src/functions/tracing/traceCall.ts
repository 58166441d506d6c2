import { functions, type FunctionId } from "../functions";
import { evaluateNode, isTrue, UnexplainedError, type ReferenceValues } from "./evaluateNode";
import { callsAddInFunction, calledFunctionId, type FormulaTree } from "./formulaTree";

/** The call of one of our functions that a formula makes. */
export type TracedCall =
  | { readonly kind: "call"; readonly id: FunctionId; readonly args: readonly unknown[] }
  /** A condition in the formula chose a way that does not call the function. */
  | { readonly kind: "not-reached" }
  /** The part of the formula that only Excel itself could compute. */
  | { readonly kind: "unexplained"; readonly part: string };

/**
 * Follows a formula to its call of one of our functions, through `IF`, `IFERROR`, `IFNA` and `SUBSTITUTE`, and works out
 * the call's arguments.
 * @param values the values of the places that the formula names, by their text
 */
export function traceCall(tree: FormulaTree, values: ReferenceValues): TracedCall {
  try {
    return follow(tree, values);
  } catch (thrown) {
    if (thrown instanceof UnexplainedError) return { kind: "unexplained", part: thrown.part };
    throw thrown;
  }
}

function follow(node: FormulaTree, values: ReferenceValues): TracedCall {
  const id = calledFunctionId(node);
  if (node.type === "UnaryExpression" && node.operator === "@") return follow(argument(node, 0), values);
  if (node.type !== "CallExpression")
    throw new UnexplainedError("operator" in node ? node.operator : node.type);
  if (id !== undefined) {
    if (!isFunctionId(id)) throw new UnexplainedError(`KKR.${id}`);
    const args = node.arguments.map((each) => (each === null ? null : evaluateNode(each, values)));
    return { kind: "call", id, args };
  }
  const name = node.callee.type === "Identifier" ? node.callee.name.toUpperCase() : "";
  // SUBSTITUTE only puts the answer in other words.
  if (name === "IFERROR" || name === "IFNA" || name === "SUBSTITUTE")
    return follow(argument(node, 0), values);
  if (name !== "IF") throw new UnexplainedError(name);
  const chosen = node.arguments[isTrue(evaluateNode(argument(node, 0), values)) ? 1 : 2] ?? null;
  return chosen !== null && callsAddInFunction(chosen) ? follow(chosen, values) : { kind: "not-reached" };
}

function argument(node: { readonly arguments: readonly (FormulaTree | null)[] }, index: number): FormulaTree {
  const found = node.arguments[index];
  if (!found) throw new UnexplainedError("()");
  return found;
}

function isFunctionId(id: string): id is FunctionId {
  return Object.hasOwn(functions, id);
}
