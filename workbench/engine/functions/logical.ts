import { toBoolean, logical } from "../values/coercion";
import { compareValues } from "../values/comparison";
import { broadcast } from "../values/broadcast";
import type { Liftable } from "../values/broadcast";
import { forEachValue } from "../evaluation/aggregation";
import type { Evaluation, Evaluator, Variables } from "../evaluation/evaluation";
import type { FunctionTable } from "./functionDefinition";
import { MANY } from "./functionDefinition";
import { dereference } from "../evaluation/reference";
import type { Value } from "../values/value";
import { EvaluationError, MISSING_ERROR, VALUE_ERROR, fail, isError, isLambda } from "../values/value";

/** Chooses between two parts of a formula, element by element where the condition is an array. */
function choose(condition: Liftable, chosen: (meets: boolean) => Value, at: Evaluation): Value {
  if (!Array.isArray(condition)) {
    const meets = toBoolean(condition);
    return typeof meets === "boolean" ? chosen(meets) : meets;
  }
  const whenTrue = dereference(at, chosen(true));
  const whenFalse = dereference(at, chosen(false));
  return broadcast([condition, whenTrue, whenFalse], ([element, first, second]) => {
    const meets = toBoolean(element);
    return typeof meets === "boolean" ? ((meets ? first : second) ?? null) : meets;
  });
}

function given(part: Evaluator | undefined, at: Evaluation, variables: Variables | undefined): Value {
  // An argument left empty (`IF(A1,,2)`) is blank; one not written at all is decided by the caller.
  return part ? part(at, variables) : null;
}

/** The first value whose condition holds, from pairs of condition and value. */
function ifs(parts: (Evaluator | undefined)[], at: Evaluation, variables: Variables | undefined): Value {
  if (parts.length === 0) return MISSING_ERROR;
  const condition = dereference(at, given(parts[0], at, variables));
  return choose(
    condition,
    (meets) => (meets ? given(parts[1], at, variables) : ifs(parts.slice(2), at, variables)),
    at,
  );
}

function replaceErrors(applies: (value: Value) => boolean) {
  return (parts: (Evaluator | undefined)[], at: Evaluation, variables: Variables | undefined): Value => {
    const value = given(parts[0], at, variables);
    const found = isLambda(value) ? value : dereference(at, value);
    if (Array.isArray(found)) {
      if (!found.some((row) => row.some(applies))) return value;
      const otherwise = dereference(at, given(parts[1], at, variables));
      return broadcast([found, otherwise], ([each, other]) => (applies(each) ? other : each) ?? null);
    }
    return applies(found) ? given(parts[1], at, variables) : value;
  };
}

/** The truth values in arguments; texts in cells do not count, and no truth value at all is #VALUE!. */
function truths(values: readonly Value[], at: Evaluation): boolean[] {
  const found: boolean[] = [];
  forEachValue(at, values, (value, entered) => {
    if (isError(value)) throw new EvaluationError(value);
    if (entered || typeof value === "number" || typeof value === "boolean") found.push(logical(value));
  });
  return found.length > 0 ? found : fail("#VALUE!");
}

export const logicalFunctions: FunctionTable = {
  IF: {
    count: [2, 3],
    isRowWise: true,
    callLazily: (parts, at, variables) =>
      choose(
        dereference(at, given(parts[0], at, variables)),
        (meets) =>
          meets ? given(parts[1], at, variables) : parts.length < 3 ? false : given(parts[2], at, variables),
        at,
      ),
  },
  IFS: {
    count: [2, MANY],
    isRowWise: true,
    callLazily: (parts, at, variables) => (parts.length % 2 === 0 ? ifs(parts, at, variables) : VALUE_ERROR),
  },
  SWITCH: {
    count: [3, MANY],
    isRowWise: true,
    callLazily: (parts, at, variables) => {
      const wanted = dereference(at, given(parts[0], at, variables));
      const rest = parts.slice(1);
      const decide = (position: number): Value => {
        if (position >= rest.length) return MISSING_ERROR;
        if (position === rest.length - 1) return given(rest[position], at, variables);
        const candidate = dereference(at, given(rest[position], at, variables));
        const meets = broadcast([wanted, candidate], ([a, b]) => {
          if (isError(a)) return a;
          if (isError(b)) return b;
          return compareValues(a ?? null, b ?? null) === 0;
        });
        return choose(
          meets,
          (same) => (same ? given(rest[position + 1], at, variables) : decide(position + 2)),
          at,
        );
      };
      return decide(0);
    },
  },
  IFERROR: { count: [2, 2], isRowWise: true, callLazily: replaceErrors(isError) },
  IFNA: {
    count: [2, 2],
    isRowWise: true,
    callLazily: replaceErrors((value) => isError(value) && value.error === "#N/A"),
  },
  AND: { count: [1, MANY], whole: "all", call: (values, at) => truths(values, at).every(Boolean) },
  OR: { count: [1, MANY], whole: "all", call: (values, at) => truths(values, at).some(Boolean) },
  XOR: {
    count: [1, MANY],
    whole: "all",
    call: (values, at) => truths(values, at).filter(Boolean).length % 2 === 1,
  },
  NOT: { count: [1, 1], call: ([value]) => !logical(value) },
  TRUE: { count: [0, 0], call: () => true },
  FALSE: { count: [0, 0], call: () => false },
};
