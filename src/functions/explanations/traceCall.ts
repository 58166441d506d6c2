import { functions, type FunctionId } from "../functions";
import { evaluateNode, isTrue, Unexplained, type PlaceValues } from "./evaluateNode";
import { callsOurs, functionCalled, type FormulaTree } from "./formulaTree";

/** What a formula asked one of our functions. */
export type TracedCall =
  | { readonly kind: "call"; readonly id: FunctionId; readonly args: readonly unknown[] }
  /** A condition in the formula chose a way that does not call the function. */
  | { readonly kind: "passed-over" }
  /** The part of the formula that only Excel itself could compute. */
  | { readonly kind: "unexplained"; readonly part: string };

/**
 * Follows a formula to its call of one of our functions, through `IF`, `IFERROR` and `IFNA`, and works out
 * the call's arguments.
 * @param values what stands in the places that the formula names, by their text
 */
export function traceCall(tree: FormulaTree, values: PlaceValues): TracedCall {
  try {
    return follow(tree, values);
  } catch (thrown) {
    if (thrown instanceof Unexplained) return { kind: "unexplained", part: thrown.part };
    throw thrown;
  }
}

function follow(node: FormulaTree, values: PlaceValues): TracedCall {
  const id = functionCalled(node);
  if (node.type === "UnaryExpression" && node.operator === "@") return follow(argument(node, 0), values);
  if (node.type !== "CallExpression") throw new Unexplained("operator" in node ? node.operator : node.type);
  if (id !== undefined) {
    if (!isFunctionId(id)) throw new Unexplained(`KKR.${id}`);
    const args = node.arguments.map((each) => (each === null ? null : evaluateNode(each, values)));
    return { kind: "call", id, args };
  }
  const name = node.callee.type === "Identifier" ? node.callee.name.toUpperCase() : "";
  if (name === "IFERROR" || name === "IFNA") return follow(argument(node, 0), values);
  if (name !== "IF") throw new Unexplained(name);
  const chosen = node.arguments[isTrue(evaluateNode(argument(node, 0), values)) ? 1 : 2] ?? null;
  return chosen !== null && callsOurs(chosen) ? follow(chosen, values) : { kind: "passed-over" };
}

function argument(node: { readonly arguments: readonly (FormulaTree | null)[] }, index: number): FormulaTree {
  const found = node.arguments[index];
  if (!found) throw new Unexplained("()");
  return found;
}

function isFunctionId(id: string): id is FunctionId {
  return Object.hasOwn(functions, id);
}
