import type { CellValue } from "../../model/cell";
import type { EagerFunction } from "../functions/functionDefinition";
import type { Evaluation } from "../evaluation/evaluation";
import { broadcast } from "../values/broadcast";
import type { Liftable } from "../values/broadcast";
import { finite } from "../values/operators";
import { dereference } from "../evaluation/reference";
import { evaluateWhole, inWantedRows } from "../evaluation/rowEvaluation";
import type { Value } from "../values/value";
import { EvaluationError, VALUE_ERROR, isError, isMatrix } from "../values/value";

export function takesWhole(definition: EagerFunction, position: number): boolean {
  return definition.whole === "all" || (definition.whole?.includes(position) ?? false);
}

function tidy(result: Value): Value {
  return typeof result === "number" ? finite(result) : result;
}

function callOnce(definition: EagerFunction, values: Value[], at: Evaluation): Value {
  if (!definition.takesErrors && definition.whole !== "all") {
    for (const value of values) if (isError(value)) return value;
  }
  try {
    if (!definition.whole || !at.rowEvaluation) return tidy(definition.call(values, at));
    return tidy(evaluateWhole(at, () => definition.call(values, at)));
  } catch (thrown) {
    if (thrown instanceof EvaluationError) return thrown.cellError;
    throw thrown;
  }
}

/** Calls a function; once for each element where a single value was wanted and an array given. */
export function callFunction(definition: EagerFunction, values: Value[], at: Evaluation): Value {
  if (values.length < definition.count[0] || values.length > definition.count[1]) return VALUE_ERROR;
  if (definition.volatile) at.volatile = true;
  let lifts = false;
  if (definition.whole !== "all") {
    for (let position = 0; position < values.length; position += 1) {
      if (takesWhole(definition, position)) continue;
      const value = dereference(at, values[position]);
      values[position] = value;
      if (isMatrix(value)) lifts = true;
    }
  }
  if (!lifts) return inWantedRows(at, callOnce(definition, values, at));
  const positions = values.map((_, position) => position).filter((each) => !takesWhole(definition, each));
  const lifted = positions.map((position) => values[position] as Liftable);
  return broadcast(lifted, (elements): CellValue => {
    const call = [...values];
    positions.forEach((position, index) => (call[position] = elements[index]));
    const result = dereference(at, callOnce(definition, call, at));
    return (Array.isArray(result) ? result[0]?.[0] : result) ?? null;
  });
}
