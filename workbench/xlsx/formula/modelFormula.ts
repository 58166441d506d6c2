import {
  parseStructRef,
  stringifyStructRef,
  type AstExpression,
  type CallExpression,
  type Identifier,
} from "@borgar/fx";
import { parseSyntaxTree, sourceSpan, type FormulaSyntaxTree } from "./formulaSyntaxTree";
import { functionFromFile } from "./futureFunctions";
import { applyEdits, type TextEdit } from "./textEdits";

/** Where a stored formula stands. */
export interface StoredPlace {
  /** For messages: `Ark1!B2`. */
  readonly where: string;
  /** The table that holds the cell: Excel shows its name in no formula of its own. */
  readonly table: string | undefined;
}

/** `KKR_DEVIATION` -> `KKR.DEVIATION`. */
export type CustomFunctionName = (stored: string) => string;

/**
 * Which dots a custom function's stored name has lost: by the functions given, else the first underscore is taken
 * for the dot behind the namespace.
 */
export function customFunctionNames(functions: readonly string[]): CustomFunctionName {
  const known = new Map(functions.map((name) => [name.toUpperCase().replaceAll(".", "_"), name]));
  return (stored) => known.get(stored.toUpperCase()) ?? stored.replace("_", ".");
}

/**
 * The reverse of `toFileFormula`: a formula as Office.js hands it over, with its `=`.
 *
 * @throws FormulaError if it is no formula.
 */
export function fromFileFormula(text: string, place: StoredPlace, customName: CustomFunctionName): string {
  const tree = parseSyntaxTree(`=${text}`, place.where);
  const edits: TextEdit[] = [];
  restore(tree.root, { tree, edits, place, customName });
  return applyEdits(tree.formula, edits);
}

interface Restoring {
  readonly tree: FormulaSyntaxTree;
  readonly edits: TextEdit[];
  readonly place: StoredPlace;
  readonly customName: CustomFunctionName;
}

function restore(node: AstExpression | null, state: Restoring): void {
  if (node === null) return;
  switch (node.type) {
    case "ReferenceIdentifier":
      state.edits.push({ ...sourceSpan(node), text: restoredReference(node.kind, node.value, state.place) });
      break;
    case "UnaryExpression":
    case "BinaryExpression":
      for (const argument of node.arguments) restore(argument, state);
      break;
    case "CallExpression":
      restoreCall(node, state);
      break;
    case "LetExpression":
      for (const { init } of node.declarations) restore(init, state);
      restore(node.body, state);
      break;
    case "LambdaExpression":
      restore(node.body, state);
      break;
  }
}

function restoreCall(node: CallExpression, state: Restoring): void {
  const callee: Identifier | AstExpression = node.callee;
  const { edits } = state;
  if (callee.type !== "Identifier") {
    restore(callee, state);
  } else {
    const [argument] = node.arguments;
    const name = callee.name.toUpperCase();
    const operator = name === "_XLFN.ANCHORARRAY" ? "#" : name === "_XLFN.SINGLE" ? "@" : undefined;
    if (operator && argument) {
      restoreOperator(node, argument, operator, state);
    } else {
      edits.push({ ...sourceSpan(callee), text: restoredFunction(callee.name, state.customName) });
    }
  }
  for (const argument of node.arguments) restore(argument, state);
}

/** `_xlfn.SINGLE(x)` -> `@x`; a sum inside keeps the parentheses that the call gave it. */
function restoreOperator(
  call: CallExpression,
  argument: AstExpression,
  operator: "#" | "@",
  state: Restoring,
): void {
  const { formula } = state.tree;
  const { start, end } = sourceSpan(call);
  const open = formula.indexOf("(", start) + 1;
  const bare = argument.type === "BinaryExpression" && argument.operator !== ":";
  const enclosed = bare && !formula.slice(open, sourceSpan(argument).start).includes("(");
  const [before, after] = enclosed ? ["(", ")"] : ["", ""];
  state.edits.push({ start, end: open, text: operator === "@" ? `@${before}` : before });
  state.edits.push({ start: end - 1, end, text: operator === "#" ? `${after}#` : after });
}

function restoredFunction(name: string, customName: CustomFunctionName): string {
  const lower = name.toLowerCase();
  if (lower.startsWith("_xldudf_")) return customName(name.slice("_xldudf_".length));
  if (lower.startsWith("_xlpm.")) return name.slice("_xlpm.".length);
  return functionFromFile(name);
}

function restoredReference(kind: string, value: string, place: StoredPlace): string {
  if (kind === "name") return value.toLowerCase().startsWith("_xlpm.") ? value.slice("_xlpm.".length) : value;
  const reference = kind === "table" ? parseStructRef(value) : undefined;
  if (!reference) return value;
  if (reference.columns?.length === 0 && reference.sections?.length === 0) return reference.table ?? value;
  const own = place.table !== undefined && reference.table?.toLowerCase() === place.table.toLowerCase();
  return stringifyStructRef(own ? { ...reference, table: "" } : reference);
}
