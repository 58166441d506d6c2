import type { CellValue } from "../../model/cell";
import type { EagerFunction } from "../functions/functionDefinition";
import type { Evaluation } from "../evaluation/evaluation";
import { broadcast } from "../values/broadcast";
import type { Liftable } from "../values/broadcast";
import { finite } from "../values/operators";
import { read } from "../evaluation/reference";
import { asWhole, inWantedRows } from "../evaluation/rowWork";
import type { Value } from "../values/value";
import { Fault, VALUE_ERROR, isError, isMatrix } from "../values/value";

export function isWhole(definition: EagerFunction, position: number): boolean {
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
    if (!definition.whole || !at.rowWork) return tidy(definition.call(values, at));
    return tidy(asWhole(at, () => definition.call(values, at)));
  } catch (thrown) {
    if (thrown instanceof Fault) return thrown.cellError;
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
      if (isWhole(definition, position)) continue;
      const value = read(at, values[position]);
      values[position] = value;
      if (isMatrix(value)) lifts = true;
    }
  }
  if (!lifts) return inWantedRows(at, callOnce(definition, values, at));
  const positions = values.map((_, position) => position).filter((each) => !isWhole(definition, each));
  const lifted = positions.map((position) => values[position] as Liftable);
  return broadcast(lifted, (elements): CellValue => {
    const call = [...values];
    positions.forEach((position, index) => (call[position] = elements[index]));
    const result = read(at, callOnce(definition, call, at));
    return (Array.isArray(result) ? result[0]?.[0] : result) ?? null;
  });
}
