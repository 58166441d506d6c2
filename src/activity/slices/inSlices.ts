import type { Steps } from "./steps";

/** How far long work has come, for a progress bar. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** Who looks on while long work runs. */
export interface Onlooker {
  readonly progress?: (progress: Progress) => void;
  /** Aborting it ends the work before its result is handed out. */
  readonly signal?: AbortSignal;
}

/** Steps run for so many milliseconds before the page gets its turn. */
const SLICE = 30;

const WHOLE = 100;

/**
 * Runs steps in slices between which the page stays alive. The work itself is the same as at one go.
 * @throws what the signal was aborted with
 */
export async function inSlices<Result>(
  steps: Steps<Result>,
  { progress, signal }: Onlooker = {},
): Promise<Result> {
  let ends = 0;
  let share = 0;
  for (;;) {
    if (performance.now() >= ends) {
      progress?.({ done: Math.floor(share * WHOLE), of: WHOLE });
      await pageHadItsTurn();
      ends = performance.now() + SLICE;
    }
    signal?.throwIfAborted();
    const step = steps.next();
    if (step.done) {
      signal?.throwIfAborted();
      progress?.({ done: WHOLE, of: WHOLE });
      return step.value;
    }
    share = step.value;
  }
}

function pageHadItsTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
