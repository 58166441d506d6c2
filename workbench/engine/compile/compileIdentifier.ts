import { splitSheet } from "../../model/address";
import type { Scope } from "./scope";
import { NESTING_LIMIT, variableValue } from "./scope";
import type { Evaluation, Evaluator } from "../evaluation/evaluation";
import { parsePlainReference, resolvePlainReference } from "../evaluation/reference";
import { rowsOfWhole } from "../evaluation/rowEvaluation";
import type { SheetNode } from "../graph/sheetNode";
import { parseStructuredReference, resolveStructuredReference } from "../evaluation/structuredReference";
import type { Value } from "../values/value";
import { NAME_ERROR, REFERENCE_ERROR } from "../values/value";

/** A reference, table or name as it stands in a formula. */
export function compileIdentifier(
  value: string,
  kind: "name" | "range" | "beam" | "table",
  scope: Scope,
): Evaluator {
  if (kind === "table") {
    const reference = parseStructuredReference(value);
    return reference ? (at) => resolveStructuredReference(reference, at) : () => NAME_ERROR;
  }
  if (kind !== "name") {
    const reference = parsePlainReference(value);
    return reference ? (at) => resolvePlainReference(reference, at) : () => REFERENCE_ERROR;
  }
  const name = value.toLowerCase();
  if (scope.has(name)) return (_at, variables) => variableValue(name, variables);
  const { sheet, address } = splitSheet(name);
  return rowsOfWhole((at) => nameValue(at, address, sheet) ?? NAME_ERROR);
}

/** The value of a defined name or a table of that name (in lower case); `undefined` where there is neither. */
export function nameValue(at: Evaluation, name: string, sheet?: string): Value {
  const from: SheetNode | undefined = sheet === undefined ? at.place : at.runtime.index.sheet(sheet);
  if (!from) return REFERENCE_ERROR;
  const formula = at.runtime.index.definedName(name, from);
  if (formula === undefined) {
    const table = { table: name, sections: [], columns: [] };
    return at.runtime.index.table(name) ? resolveStructuredReference(table, at) : undefined;
  }
  if (at.depth >= NESTING_LIMIT) return NAME_ERROR;
  at.depth += 1;
  try {
    return at.runtime.compile(formula).evaluate(at, undefined) ?? null;
  } finally {
    at.depth -= 1;
  }
}
