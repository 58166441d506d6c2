import {
  parseStructRef,
  stringifyStructRef,
  type AstExpression,
  type Identifier,
  type ReferenceIdentifier,
} from "@borgar/fx";
import { isDynamicArray } from "./dynamicArray";
import type { FormulaContext, FormulaScope } from "./formulaContext";
import {
  balanced,
  FormulaError,
  parseSyntaxTree,
  sourceSpan,
  type FormulaSyntaxTree,
} from "./formulaSyntaxTree";
import { functionInFile } from "./futureFunctions";
import { applyEdits, type TextEdit } from "./textEdits";

/** A formula as a file stores it. */
export interface FileFormula {
  /** Without `=`. */
  readonly text: string;
  /** Whether it calls a custom function. */
  readonly custom: boolean;
  /** Whether it refers to a table by name. */
  readonly structured: boolean;
  /** Whether the file must mark its cell as a dynamic array. */
  readonly dynamic: boolean;
}

/**
 * Rewrites a formula from what Office.js hands over to what a file holds: prefixes for future functions, for
 * custom functions and for the variables of LET and LAMBDA; structured references with table name and
 * `[#This Row]`; `A1#` and `@` as functions (ECMA-376 part 1, 18.17; MS-XLSX 2.2.2).
 *
 * @throws FormulaError if it is no formula, or uses `[@x]` outside a table.
 */
export function toFileFormula(formula: string, place: FormulaScope, context: FormulaContext): FileFormula {
  const tree = parseSyntaxTree(formula, place.where);
  const edits: TextEdit[] = [];
  const uses = { custom: false, structured: false };
  rewrite(tree.root, new Set(), { tree, edits, place, context, uses });
  return {
    text: applyEdits(formula, edits).slice(1),
    ...uses,
    dynamic: uses.custom || isDynamicArray(tree.root, context.namesFor(place.sheet)),
  };
}

interface Rewriting {
  readonly tree: FormulaSyntaxTree;
  readonly edits: TextEdit[];
  readonly place: FormulaScope;
  readonly context: FormulaContext;
  readonly uses: { custom: boolean; structured: boolean };
}

function rewrite(node: AstExpression | null, variables: ReadonlySet<string>, state: Rewriting): void {
  if (node === null) return;
  const { edits, tree } = state;
  const replace = (part: { loc?: number[] }, text: string) => edits.push({ ...sourceSpan(part), text });
  const callee = (text: string) => {
    const { start } = sourceSpan(node);
    edits.push({ start, end: start + text.length, text: functionInFile(text) });
  };
  switch (node.type) {
    case "ReferenceIdentifier":
      replace(node, rewriteReference(node, variables, state));
      break;
    case "UnaryExpression":
      if (node.operator === "#") {
        const hash = sourceSpan(node);
        const operand = node.arguments[0];
        const { start } = balanced(tree, {
          start: operand ? sourceSpan(operand).start : hash.start,
          end: hash.start,
        });
        edits.push({ start, end: start, text: "_xlfn.ANCHORARRAY(" });
        rewrite(operand ?? null, variables, state);
        edits.push({ ...hash, text: ")" });
      } else if (node.operator === "@") {
        const { start, end } = balanced(tree, sourceSpan(node));
        edits.push({ start, end: start + 1, text: "_xlfn.SINGLE(" });
        rewrite(node.arguments[0] ?? null, variables, state);
        edits.push({ start: end, end, text: ")" });
      } else {
        rewrite(node.arguments[0] ?? null, variables, state);
      }
      break;
    case "BinaryExpression":
      for (const argument of node.arguments) rewrite(argument, variables, state);
      break;
    case "LetExpression": {
      callee("LET");
      const inner = new Set(variables);
      for (const { id, init } of node.declarations) {
        replace(id, `_xlpm.${id.name}`);
        rewrite(init, inner, state);
        inner.add(id.name.toLowerCase());
      }
      rewrite(node.body, inner, state);
      break;
    }
    case "LambdaExpression": {
      callee("LAMBDA");
      for (const parameter of node.params) replace(parameter, `_xlpm.${parameter.name}`);
      rewrite(
        node.body,
        new Set([...variables, ...node.params.map((each) => each.name.toLowerCase())]),
        state,
      );
      break;
    }
    case "CallExpression":
      rewriteCallee(node.callee, variables, state);
      for (const argument of node.arguments) rewrite(argument, variables, state);
      break;
  }
}

/** The parser types a callee as a name, yet hands over a LAMBDA or a call that is called at once. */
function rewriteCallee(
  callee: Identifier | AstExpression,
  variables: ReadonlySet<string>,
  state: Rewriting,
): void {
  if (callee.type !== "Identifier") rewrite(callee, variables, state);
  else state.edits.push({ ...sourceSpan(callee), text: functionName(callee.name, variables, state) });
}

function functionName(name: string, variables: ReadonlySet<string>, state: Rewriting): string {
  if (variables.has(name.toLowerCase())) return `_xlpm.${name}`;
  const upper = name.toUpperCase();
  if (state.context.customFunctions.has(upper)) {
    state.uses.custom = true;
    return `_xldudf_${upper.replaceAll(".", "_")}`;
  }
  // A function that nobody knows is stored by its name, as Excel stores it.
  return functionInFile(name);
}

function rewriteReference(
  node: ReferenceIdentifier,
  variables: ReadonlySet<string>,
  state: Rewriting,
): string {
  const { place, context } = state;
  if (node.kind === "name") {
    if (variables.has(node.value.toLowerCase())) return `_xlpm.${node.value}`;
    const table = context.tableNamed(node.value);
    if (!table) return node.value;
    state.uses.structured = true;
    return `${table.name}[]`;
  }
  if (node.kind !== "table") return node.value;
  state.uses.structured = true;
  const reference = parseStructRef(node.value);
  if (!reference) throw new FormulaError(`${place.where}: ${node.value} is no reference to a table.`);
  if (reference.context?.length) {
    throw new FormulaError(`${place.where}: ${node.value} refers to a table of another workbook.`);
  }
  const table = reference.table ? context.tableNamed(reference.table) : place.table;
  if (!table) {
    throw new FormulaError(
      reference.table
        ? `${place.where}: there is no table ${reference.table}, which ${node.value} refers to.`
        : `${place.where}: ${node.value} names no table, and the cell stands in none. Write the table's name.`,
    );
  }
  const columns = reference.columns?.map((name) => {
    const column = table.columns.find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (!column) throw new FormulaError(`${place.where}: the table ${table.name} has no column ${name}.`);
    return column.name;
  });
  return stringifyStructRef({ ...reference, table: table.name, columns: columns ?? [] }, { thisRow: true });
}
