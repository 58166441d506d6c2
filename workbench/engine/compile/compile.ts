import type { AstExpression, BinaryExpression, UnaryExpression } from "@borgar/fx";
import type { CellValue, ErrorCode } from "../../model/cell";
import { compileCall } from "./compileCall";
import { compileIdentifier } from "./compileIdentifier";
import type { Evaluator } from "../evaluation/evaluation";
import { broadcast } from "../values/broadcast";
import { compileLambda, compileLet } from "./compileBinding";
import { binaryOperations, roundedToZero, unaryOperations } from "../values/operators";
import type { BinaryOperation } from "../values/operators";
import {
  boundingReference,
  commonReference,
  intersectImplicitly,
  dereference,
} from "../evaluation/reference";
import { rowsOfWhole } from "../evaluation/rowEvaluation";
import type { Scope } from "./scope";
import { spilledReference } from "../evaluation/spilledReference";
import { isStructuralRange, oncePerStructure } from "./structuralRange";
import type { Value } from "../values/value";
import { CALCULATION_ERROR, NAME_ERROR, VALUE_ERROR, isError, isReference } from "../values/value";

/** Turns a part of a formula into a function that evaluates it in any cell. */
function compile(node: AstExpression, scope: Scope): Evaluator {
  const evaluate = compileNode(node, scope);
  // A plain address is resolved faster than looked up.
  const isPlain = node.type === "ReferenceIdentifier" && node.kind !== "table";
  return isStructuralRange(node) && !isPlain ? oncePerStructure(evaluate) : evaluate;
}

function compileNode(node: AstExpression, scope: Scope): Evaluator {
  switch (node.type) {
    case "Literal":
      return constant(node.value);
    case "ErrorLiteral":
      return constant({ error: node.value as ErrorCode });
    case "ReferenceIdentifier":
      return compileIdentifier(node.value, node.kind, scope);
    case "ArrayExpression":
      return rowsOfWhole(
        constant(
          node.elements.map((row) =>
            row.map((each): CellValue => {
              if (each.type === "Literal") return each.value;
              return each.type === "ErrorLiteral" ? { error: each.value as ErrorCode } : NAME_ERROR;
            }),
          ),
        ),
      );
    case "UnaryExpression":
      return compileUnary(node, scope);
    case "BinaryExpression":
      return compileBinary(node, scope);
    case "CallExpression":
      return compileCall(node, scope, compile);
    case "LambdaExpression":
      return compileLambda(node, scope, compile);
    case "LetExpression":
      return rowsOfWhole(compileLet(node, scope, compile));
  }
}

function constant(value: Value): Evaluator {
  return () => value;
}

function compileUnary(node: UnaryExpression, scope: Scope): Evaluator {
  const [argument] = node.arguments;
  if (!argument) return constant(VALUE_ERROR);
  const operand = compile(argument, scope);
  if (node.operator === "@") {
    return rowsOfWhole((at, variables) => intersectImplicitly(at, operand(at, variables)));
  }
  if (node.operator === "#") {
    return rowsOfWhole((at, variables) => spilledReference(at, operand(at, variables)));
  }
  const operation = unaryOperations[node.operator] ?? (() => NAME_ERROR);
  return (at, variables) => {
    const value = dereference(at, operand(at, variables));
    return Array.isArray(value)
      ? broadcast([value], ([element]) => operation(element ?? null))
      : operation(value ?? null);
  };
}

const referenceOperations = new Map([
  [":", boundingReference],
  [" ", commonReference],
]);

function compileBinary(node: BinaryExpression, scope: Scope): Evaluator {
  const [leftNode, rightNode] = node.arguments;
  if (!leftNode || !rightNode) return constant(VALUE_ERROR);
  const left = compile(leftNode, scope);
  const right = compile(rightNode, scope);
  const joining = referenceOperations.get(node.operator);
  if (joining) {
    return (at, variables) => {
      const first = left(at, variables);
      const second = right(at, variables);
      if (isReference(first) && isReference(second)) return joining(first, second);
      return isError(first) ? first : isError(second) ? second : VALUE_ERROR;
    };
  }
  // A union of areas (`(A1,B2)`) has no operation here: no sheet of ours uses one.
  const operation = binaryOperations[node.operator];
  return operation ? compileOperation(left, right, operation) : constant(CALCULATION_ERROR);
}

function compileOperation(left: Evaluator, right: Evaluator, operation: BinaryOperation): Evaluator {
  return (at, variables) => {
    const a = dereference(at, left(at, variables));
    const b = dereference(at, right(at, variables));
    if (!Array.isArray(a) && !Array.isArray(b)) return operation(a ?? null, b ?? null);
    return broadcast([a, b], ([x, y]) => operation(x ?? null, y ?? null));
  };
}

const NO_NAMES: Scope = new Set();

/** A whole formula; its last addition or subtraction loses floating-point dust, as Excel's does. */
export function compileTree(tree: AstExpression): Evaluator {
  if (tree.type === "BinaryExpression" && (tree.operator === "+" || tree.operator === "-")) {
    const operation = binaryOperations[tree.operator];
    const [left, right] = tree.arguments;
    if (operation && left && right) {
      return compileOperation(compile(left, NO_NAMES), compile(right, NO_NAMES), (a, b) =>
        roundedToZero(operation(a, b), a, b),
      );
    }
  }
  return compile(tree, NO_NAMES);
}
