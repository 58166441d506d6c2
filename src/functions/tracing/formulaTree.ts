import { parse, tokenize, type AstExpression } from "@borgar/fx";

export type FormulaTree = AstExpression;

/** A place that a formula names, as it is written: `B2:B9`, `KKR_Statusdato`, `[@Realiseret]`. */
export interface FormulaReference {
  readonly text: string;
  /** Whole rows or columns are a beam. */
  readonly kind: "range" | "beam" | "name" | "table";
}

const PREFIX = "KKR.";

/** Reads a formula in English with commas; `undefined` where the parser cannot. */
export function readFormula(formula: string): FormulaTree | undefined {
  try {
    return parse(tokenize(formula, { mergeRefs: true, negativeNumbers: true }), { looseRefCalls: true });
  } catch {
    return undefined;
  }
}

/** The id behind the namespace where a part of a formula calls one of our functions. */
export function calledFunctionId(node: FormulaTree): string | undefined {
  if (node.type !== "CallExpression" || node.callee.type !== "Identifier") return undefined;
  const name = node.callee.name.toUpperCase();
  return name.startsWith(PREFIX) ? name.slice(PREFIX.length) : undefined;
}

/** Whether any part of a formula calls one of our functions. */
export function callsAddInFunction(node: FormulaTree | null): boolean {
  return node !== null && (calledFunctionId(node) !== undefined || childrenOf(node).some(callsAddInFunction));
}

/** Every place that a formula names, once. */
export function referencesIn(tree: FormulaTree): FormulaReference[] {
  const places = new Map<string, FormulaReference>();
  const visit = (node: FormulaTree | null): void => {
    if (node === null) return;
    if (node.type === "ReferenceIdentifier") {
      places.set(node.value, { text: node.value, kind: node.kind });
    }
    childrenOf(node).forEach(visit);
  };
  visit(tree);
  return [...places.values()];
}

function childrenOf(node: FormulaTree): readonly (FormulaTree | null)[] {
  switch (node.type) {
    case "CallExpression":
    case "BinaryExpression":
    case "UnaryExpression":
      return node.arguments;
    default:
      return [];
  }
}
