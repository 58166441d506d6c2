import type { Evaluation, Evaluator, Variables } from "../evaluation/evaluation";
import type { Value } from "../values/value";

/** A function whose arguments are evaluated before it is called. */
export interface EagerFunction {
  /** Fewest and most arguments. */
  readonly count: readonly [number, number];
  /**
   * Positions whose arguments arrive as they are: references unread, arrays whole. All other arguments are
   * single values; given an array there, the function is called for each element.
   */
  readonly whole?: "all" | readonly number[];
  /** Whether it is called although an argument is an error; otherwise the error is its result. */
  readonly takesErrors?: true;
  readonly volatile?: true;
  readonly call: (values: Value[], at: Evaluation) => Value;
}

/** A function that evaluates its arguments itself, such as IF. */
interface LazyFunction {
  readonly count: readonly [number, number];
  /** Whether each row of its result comes from that row of its arguments alone. */
  readonly isRowWise?: true;
  readonly callLazily: (
    values: (Evaluator | undefined)[],
    at: Evaluation,
    variables: Variables | undefined,
  ) => Value;
}

export type FunctionDefinition = EagerFunction | LazyFunction;

/** Functions by name, in capitals. */
export type FunctionTable = Readonly<Record<string, FunctionDefinition>>;

/** Excel's limit of arguments in a call. */
export const MANY = 255;
