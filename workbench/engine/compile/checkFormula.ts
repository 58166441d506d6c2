import { isCallNode } from "@borgar/fx";
import type { ArrayExpression, AstExpression } from "@borgar/fx";
import { contains } from "../../model/address";
import type { Sheet } from "../../model/sheet";
import type { Table } from "../../model/table";
import type { Workbook } from "../../model/workbook";
import { sheetByName, tableByName } from "../../model/workbook";
import type { CustomFunction } from "../customFunctions/customFunction";
import { argumentLimits } from "../customFunctions/customFunction";
import { parseFormula } from "./formulaParser";
import { functionDefinition } from "../functions/functionTable";
import { parsePlainReference } from "../evaluation/reference";
import { parseStructuredReference } from "../evaluation/structuredReference";

/** Excel's limits of a formula, of a text inside it, and of functions inside each other. */
const FORMULA_LIMIT = 8192;
const TEXT_LIMIT = 255;
const NESTING_LIMIT = 64;

export interface FormulaCheckContext {
  readonly workbook: Workbook;
  readonly customFunction: (name: string) => CustomFunction | undefined;
}

export interface CellLocation {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** Why Excel would refuse this formula in this cell, in a sentence; `undefined` where it would not. */
export function checkFormula(
  formula: string,
  at: CellLocation,
  context: FormulaCheckContext,
): string | undefined {
  if (formula.length > FORMULA_LIMIT) {
    return `The formula has ${formula.length} characters; Excel takes at most ${FORMULA_LIMIT}.`;
  }
  const parsed = parseFormula(formula);
  if (!parsed.tree) return parsed.message;
  const open: { node: AstExpression | null; nesting: number }[] = [{ node: parsed.tree, nesting: 0 }];
  let deepest = 0;
  for (let place = open.pop(); place; place = open.pop()) {
    const { node } = place;
    if (!node) continue;
    const fault = nodeFault(node, at, context);
    if (fault !== undefined) return fault;
    const nesting = place.nesting + (FUNCTIONS.has(node.type) ? 1 : 0);
    deepest = Math.max(deepest, nesting);
    open.push(...children(node).map((child) => ({ node: child, nesting })));
  }
  if (deepest <= NESTING_LIMIT) return undefined;
  return `The formula nests functions ${deepest} levels deep; Excel takes at most ${NESTING_LIMIT}.`;
}

const FUNCTIONS = new Set(["CallExpression", "LambdaExpression", "LetExpression"]);

function children(node: AstExpression): readonly (AstExpression | null)[] {
  switch (node.type) {
    case "UnaryExpression":
    case "BinaryExpression":
      return node.arguments;
    case "CallExpression": {
      const callee = node.callee as AstExpression | typeof node.callee;
      return callee.type === "Identifier" ? node.arguments : [callee, ...node.arguments];
    }
    case "LambdaExpression":
      return [node.body];
    case "LetExpression":
      return [...node.declarations.map((declaration) => declaration.init), node.body];
    default:
      return [];
  }
}

function nodeFault(node: AstExpression, at: CellLocation, context: FormulaCheckContext): string | undefined {
  if (isCallNode(node)) return callFault(node.callee.name, node.arguments.length, context);
  if (node.type === "Literal" && typeof node.value === "string" && node.value.length > TEXT_LIMIT) {
    return `A text in the formula has ${node.value.length} characters; Excel takes at most ${TEXT_LIMIT}. Join shorter ones with &.`;
  }
  if (node.type === "ArrayExpression") return arrayFault(node);
  if (node.type !== "ReferenceIdentifier") return undefined;
  if (node.kind === "table") return tableFault(node.value, at, context.workbook);
  if (node.kind === "name") return undefined;
  const reference = parsePlainReference(node.value);
  if (!reference) return `${node.value} is no reference that can be used here.`;
  const unknown = reference.sheet !== undefined && !sheetByName(context.workbook, reference.sheet);
  return unknown ? `${node.value} names a sheet that does not exist.` : undefined;
}

function arrayFault({ elements }: ArrayExpression): string | undefined {
  const isRagged = elements.some((row) => row.length !== elements[0]?.length);
  return isRagged ? "An array in the formula has rows of different lengths." : undefined;
}

function callFault(
  name: string | undefined,
  given: number,
  context: FormulaCheckContext,
): string | undefined {
  if (name === undefined) return undefined;
  const upper = name.toUpperCase();
  const custom = context.customFunction(upper);
  const limits = functionDefinition(upper)?.count ?? (custom && argumentLimits(custom));
  if (!limits) return undefined;
  const [minimum, maximum] = limits;
  if (given < minimum) return `${upper} takes at least ${minimum} arguments, but ${given} are given.`;
  if (given > maximum) return `${upper} takes at most ${maximum} arguments, but ${given} are given.`;
  return undefined;
}

function tableFault(text: string, at: CellLocation, workbook: Workbook): string | undefined {
  const reference = parseStructuredReference(text);
  if (!reference) return `${text} is no structured reference.`;
  const table: Table | undefined = reference.table
    ? tableByName(workbook, reference.table)?.table
    : at.sheet.tables.find((each) => contains(each.area, at.row, at.column));
  if (!table && reference.table) return `${text} names a table that does not exist.`;
  if (!table) return `${text} names no table, and the cell is in none. Write the table's name before it.`;
  const names = new Set(table.columns.map((column) => column.name.toLowerCase()));
  const unknown = reference.columns.find((column) => !names.has(column));
  return unknown === undefined ? undefined : `${text}: the table ${table.name} has no column "${unknown}".`;
}
