import type { Steps } from "./steps";

/** How far long work has come, for a progress bar. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** Who looks on while long work runs. */
export interface WorkControl {
  readonly progress?: (progress: Progress) => void;
  /** Aborting it ends the work before its result is handed out. */
  readonly signal?: AbortSignal;
}

/** Steps run for so many milliseconds before the page gets its turn. */
const SLICE_MS = 30;

const WHOLE = 100;

/**
 * Runs steps in slices between which the page stays alive. The work itself is the same as at one go.
 * @throws what the signal was aborted with
 */
export async function runStepsInSlices<Result>(
  steps: Steps<Result>,
  { progress, signal }: WorkControl = {},
): Promise<Result> {
  let ends = 0;
  let share = 0;
  for (;;) {
    if (performance.now() >= ends) {
      progress?.({ done: Math.floor(share * WHOLE), of: WHOLE });
      await yieldToPage();
      ends = performance.now() + SLICE_MS;
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

function yieldToPage(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
