import type { Evaluation } from "./evaluation";
import type { Value } from "../values/value";
import { REFERENCE_ERROR, isError, isReference } from "../values/value";

/** `A1#`: all cells that the formula in A1 fills; #REF! where A1 holds no array formula. */
export function spilledReference(at: Evaluation, value: Value): Value {
  if (isError(value)) return value;
  if (!isReference(value)) return REFERENCE_ERROR;
  return at.runtime.spillOf(at, value);
}
