import type { CellValue } from "../../model/cell";
import type { Matrix } from "../values/value";

/** Thrown through a formula that waits for a custom function: its cell shows #BUSY! meanwhile. */
export class PendingCallError extends Error {}

/** The result of an asynchronous call; no result yet while it is under way. */
export interface CallOutcome {
  result: CellValue | Matrix | undefined;
  /** The evaluation that last asked for it. */
  asked: number;
}

/** A formula's calls of asynchronous functions: by the call's place in the formula, then by its arguments. */
export interface AsynchronousCalls {
  readonly answers: Map<object, Map<string, CallOutcome>>;
  evaluation: number;
}

export function createAsynchronousCalls(): AsynchronousCalls {
  return { answers: new Map(), evaluation: 0 };
}

/** Forgets answers that the last evaluation no longer asked for. */
export function discardUnused(calls: AsynchronousCalls): void {
  for (const [site, answers] of calls.answers) {
    for (const [key, answer] of answers) if (answer.asked < calls.evaluation) answers.delete(key);
    if (answers.size === 0) calls.answers.delete(site);
  }
}
