import type { Steps } from "./steps";

/** Progress of long work, for a progress bar. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** How long work is watched and cancelled. */
export interface WorkControl {
  readonly progress?: (progress: Progress) => void;
  /** Aborting it ends the work without a result. */
  readonly signal?: AbortSignal;
}

/** How long steps run before the page gets its turn. */
const SLICE_MS = 20;

const WHOLE = 100;

/**
 * Runs steps in slices between which the page stays alive. The result is the same as of `runSteps`.
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

/** Lets the page draw, and hear a press of the button that cancels. */
export function yieldToPage(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
