import type { CellError, CellValue } from "../../model/cell";
import type { CallOutcome, AsynchronousCalls } from "./asynchronousCalls";
import { PendingCallError, createAsynchronousCalls } from "./asynchronousCalls";
import { broadcast } from "../values/broadcast";
import type { Liftable } from "../values/broadcast";
import type { CustomFunction, CustomFunctionParameter } from "./customFunction";
import { argumentLimits } from "./customFunction";
import { convertResult, thrownError } from "./customResult";
import type { Evaluation } from "../evaluation/evaluation";
import { handedError } from "./handedError";
import { dereference } from "../evaluation/reference";
import type { Matrix, Value } from "../values/value";
import { BUSY_ERROR, VALUE_ERROR, isError } from "../values/value";

export interface CustomCallContext {
  /** Calls of formulas that stand in no cell. */
  readonly loose: AsynchronousCalls;
  readonly blankAsZero: boolean;
  /** Hears of what a function threw that is no Excel error. */
  readonly onThrow: (id: string, thrown: unknown) => void;
  /** Hears of a call under way; once the promise settles, its answer is known and the cell to be computed. */
  readonly onPromise: (at: Evaluation, settled: PromiseLike<unknown>) => void;
}

export type CallCustom = (
  at: Evaluation,
  site: object,
  custom: CustomFunction,
  values: readonly Value[],
) => Value;

/** Hands an argument over as Office does; an `error` means that the function must not be called. */
function converted(
  value: Liftable,
  parameter: CustomFunctionParameter,
  context: CustomCallContext,
): { argument: unknown; error: CellError | undefined } {
  let error: CellError | undefined;
  const element = (each: CellValue, blank: unknown): unknown => {
    if (each === null) return blank;
    if (!isError(each)) return each;
    if (!parameter.allowsErrors) error ??= each;
    return handedError(each);
  };
  if (value === undefined) return { argument: null, error };
  const singleBlank = context.blankAsZero ? 0 : "";
  if (!Array.isArray(value)) {
    const one = element(value, singleBlank);
    return { argument: parameter.matrix ? [[one]] : one, error };
  }
  const blank = value.length === 1 && value[0]?.length === 1 ? singleBlank : "";
  return { argument: value.map((row) => row.map((each) => element(each, blank))), error };
}

/** All arguments of a call as Office hands them over, or the error that takes the call's place. */
function passedOver(
  { parameters }: CustomFunction,
  values: readonly Liftable[],
  context: CustomCallContext,
): unknown[] | CellError {
  const passed: unknown[] = [];
  const repeated: unknown[] = [];
  for (let position = 0; position < Math.max(values.length, parameters.length); position += 1) {
    const parameter = parameters[Math.min(position, parameters.length - 1)];
    if (!parameter) break;
    const { argument, error } = converted(values[position], parameter, context);
    if (error) return error;
    if (!parameter.repeating) passed.push(argument);
    else if (position < values.length) repeated.push(argument);
  }
  if (parameters.at(-1)?.repeating) passed.push(repeated);
  return passed;
}

/** Makes the part of the engine that calls an add-in's functions. */
export function createCustomCall(context: CustomCallContext): CallCustom {
  const { loose } = context;

  function answerOf(calls: AsynchronousCalls, site: object, key: string): CallOutcome | undefined {
    const answer = calls.answers.get(site)?.get(key);
    if (answer) answer.asked = calls.evaluation;
    return answer;
  }

  function callOnce(
    at: Evaluation,
    site: object,
    custom: CustomFunction,
    values: readonly Liftable[],
  ): CellValue | Matrix {
    const calls = at.cell ? at.cell.asynchronous : loose;
    const key = calls && calls.answers.size > 0 ? JSON.stringify(values) : undefined;
    const known = calls && key !== undefined ? answerOf(calls, site, key) : undefined;
    if (known) return known.result ?? BUSY_ERROR;
    const passed = passedOver(custom, values, context);
    if (!Array.isArray(passed)) return passed;
    try {
      const result = custom.call(passed);
      if (!isPromise(result)) return convertResult(result, custom.matrixResult);
      return begin(at, site, custom, values, result);
    } catch (thrown) {
      return caught(custom, thrown);
    }
  }

  function caught(custom: CustomFunction, thrown: unknown): CellError {
    const error = thrownError(thrown);
    if (!error) context.onThrow(custom.id, thrown);
    return error ?? VALUE_ERROR;
  }

  function begin(
    at: Evaluation,
    site: object,
    custom: CustomFunction,
    values: readonly Liftable[],
    promise: PromiseLike<unknown>,
  ): CellError {
    const calls = at.cell ? (at.cell.asynchronous ??= createAsynchronousCalls()) : loose;
    const answer: CallOutcome = { result: undefined, asked: calls.evaluation };
    const answers = calls.answers.get(site) ?? new Map<string, CallOutcome>();
    calls.answers.set(site, answers.set(JSON.stringify(values), answer));
    const settled = promise.then(
      (result) => (answer.result = convertResult(result, custom.matrixResult)),
      (thrown: unknown) => (answer.result = caught(custom, thrown)),
    );
    context.onPromise(at, settled);
    return BUSY_ERROR;
  }

  return (at, site, custom, values) => {
    const [minimum, maximum] = argumentLimits(custom);
    if (values.length < minimum || values.length > maximum) return VALUE_ERROR;
    const given = values.map((value) => dereference(at, value));
    const { parameters } = custom;
    const isMatrix = (position: number) =>
      parameters[Math.min(position, parameters.length - 1)]?.matrix ?? false;
    const lifts = given.some((value, position) => Array.isArray(value) && !isMatrix(position));
    let busy = false;
    const noted = (result: CellValue | Matrix) => {
      busy ||= result === BUSY_ERROR;
      return result;
    };
    const result = lifts
      ? broadcast(
          given.map((value, position) => (isMatrix(position) ? null : value)),
          (elements) => {
            const call = given.map((value, position) => (isMatrix(position) ? value : elements[position]));
            const one = noted(callOnce(at, site, custom, call));
            return Array.isArray(one) ? (one[0]?.[0] ?? null) : one;
          },
        )
      : noted(callOnce(at, site, custom, given));
    if (busy) throw new PendingCallError("waits for a custom function");
    return result;
  };
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof value === "object" && value !== null && "then" in value && typeof value.then === "function";
}
