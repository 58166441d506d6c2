import type { AstExpression } from "@borgar/fx";
import type { Evaluator } from "../evaluation/evaluation";
import { parseStructuredReference } from "../evaluation/structuredReference";

/** Functions that look at where a range is and never into its cells. */
const MEASURING = new Set(["ROWS", "COLUMNS"]);

/**
 * Whether a part of a formula means a range that follows from the workbook's structure alone, wherever on its
 * sheet the formula stands: `T[a]`, `INDEX($E:$E,2):INDEX($E:$E,ROWS(T)+1)`.
 */
export function isStructuralRange(node: AstExpression | null | undefined): boolean {
  if (node?.type === "ReferenceIdentifier") {
    return node.kind === "table" ? namesItsTable(node.value) : node.kind !== "name";
  }
  if (node?.type === "BinaryExpression")
    return node.operator === ":" && node.arguments.every(isStructuralRange);
  if (node?.type !== "CallExpression" || functionName(node) !== "INDEX") return false;
  const [source, ...places] = node.arguments;
  return isStructuralRange(source) && places.every(isStructuralNumber);
}

function isStructuralNumber(node: AstExpression | null): boolean {
  if (node?.type === "Literal") return typeof node.value === "number";
  if (node?.type === "BinaryExpression") {
    return ["+", "-"].includes(node.operator) && node.arguments.every(isStructuralNumber);
  }
  if (node?.type !== "CallExpression" || !MEASURING.has(functionName(node))) return false;
  return node.arguments.every(isStructuralRange);
}

function functionName(node: Extract<AstExpression, { type: "CallExpression" }>): string {
  return node.callee.type === "Identifier" ? node.callee.name.toUpperCase() : "";
}

function namesItsTable(text: string): boolean {
  const reference = parseStructuredReference(text);
  return reference !== undefined && reference.table !== "" && !reference.sections.includes("this row");
}

/** Evaluates a structural range once for a sheet, until the workbook's structure changes. */
export function oncePerStructure(evaluate: Evaluator): Evaluator {
  return (at, variables) => {
    const { ranges } = at.place;
    let range = ranges.get(evaluate);
    if (range === undefined) ranges.set(evaluate, (range = evaluate(at, variables)));
    return range;
  };
}
