import { parseStructRef, type AstExpression, type Identifier } from "@borgar/fx";
import { parseArea, splitSheet } from "../../model/address";
import { returnsArray, takesRange } from "./rangeArguments";

/** The meaning of a defined name: a formula with its leading `=`, or `undefined` where there is none. */
export type NameLookup = (name: string) => AstExpression | undefined;

/** Operators that combine references to a reference; all others compute on values. */
const REFERENCE_OPERATORS = new Set([":", " ", ",", "#"]);

/**
 * Whether Excel must compute a formula as a dynamic array. A file keeps such formulas apart: all others get the
 * implicit intersection of old (`@`) wherever a range meets a place for one value. Where this cannot be told
 * the answer is yes, which shows and computes the same.
 */
export function isDynamicArray(root: AstExpression, nameLookup: NameLookup): boolean {
  let dynamic = false;

  /** Whether a node can hold more than one value; notes it when such a node stands where one is wanted. */
  function isMany(node: AstExpression, names: ReadonlyMap<string, boolean>, natively = false): boolean {
    switch (node.type) {
      case "Literal":
      case "ErrorLiteral":
        return false;
      case "ArrayExpression":
        return true;
      case "ReferenceIdentifier":
        return isManyReference(node.kind, node.value, names, nameLookup);
      case "UnaryExpression":
      case "BinaryExpression": {
        const many = node.arguments.map((each) => isMany(each, names, natively)).includes(true);
        if (node.operator === "@") return false;
        if (REFERENCE_OPERATORS.has(node.operator)) return true;
        if (many && !natively) dynamic = true;
        return many;
      }
      case "LetExpression": {
        const inner = new Map(names);
        for (const { id, init } of node.declarations) {
          inner.set(id.name.toLowerCase(), init !== null && isMany(init, inner));
        }
        return node.body !== null && isMany(node.body, inner);
      }
      case "LambdaExpression": {
        const inner = new Map(names);
        for (const { name } of node.params) inner.set(name.toLowerCase(), true);
        if (node.body) isMany(node.body, inner);
        dynamic = true;
        return true;
      }
      case "CallExpression": {
        const name = calleeName(node.callee);
        if (name === "" || returnsArray(name)) dynamic = true;
        let lifted = false;
        node.arguments.forEach((argument, index) => {
          // SUMPRODUCT always computed its operands as arrays.
          const many = argument !== null && isMany(argument, names, name.toUpperCase() === "SUMPRODUCT");
          if (many && !takesRange(name, index)) lifted = true;
        });
        if (lifted) dynamic = true;
        return lifted || name.toUpperCase() === "OFFSET";
      }
    }
  }

  return isMany(root, new Map()) || dynamic;
}

/** Empty where a LAMBDA or a call is called at once, which the parser's types leave out. */
function calleeName(callee: Identifier | AstExpression): string {
  return callee.type === "Identifier" ? callee.name : "";
}

function isManyReference(
  kind: string,
  value: string,
  names: ReadonlyMap<string, boolean>,
  nameLookup: NameLookup,
): boolean {
  if (kind === "range") {
    const area = parseArea(splitSheet(value).address);
    return !area || area.rows * area.columns > 1;
  }
  if (kind === "table") {
    const reference = parseStructRef(value);
    const oneRow = reference?.sections?.some((each) => ["this row", "headers", "totals"].includes(each));
    return !oneRow || reference?.columns?.length !== 1;
  }
  if (kind === "name") {
    const known = names.get(value.toLowerCase());
    if (known !== undefined) return known;
    const target = nameLookup(splitSheet(value).address);
    if (!target) return true;
    if (target.type === "Literal") return false;
    return target.type !== "ReferenceIdentifier" || target.kind === "name"
      ? true
      : isManyReference(target.kind, target.value, new Map(), () => undefined);
  }
  return true;
}
