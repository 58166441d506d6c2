import { createStore } from "zustand/vanilla";
import { BrokenOffError } from "./brokenOffError";

/** How long Excel may take for an answer before the user is asked whether to go on waiting. */
const PATIENCE = 10_000;

/** Whether Excel leaves something unanswered for longer than that. */
export const isAnswerLate = createStore<boolean>(() => false);

const underWay = new Set<AbortController>();
let clock: ReturnType<typeof setTimeout> | undefined;

/**
 * Runs what Excel is to answer under the clock.
 * @param work gets a signal that is aborted where the user breaks off; what it then still comes to is heard no more
 * @throws BrokenOffError
 */
export async function underAnswerClock<Result>(
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const ending = new AbortController();
  const { signal } = ending;
  const brokenOff = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error));
  });
  underWay.add(ending);
  restartAnswerClock();
  try {
    return await Promise.race([work(signal), brokenOff]);
  } finally {
    underWay.delete(ending);
    restartAnswerClock();
  }
}

/** Begins to count anew: Excel has answered something, or the user goes on waiting. */
export function restartAnswerClock(): void {
  clearTimeout(clock);
  isAnswerLate.setState(false, true);
  if (underWay.size > 0) clock = setTimeout(() => isAnswerLate.setState(true, true), PATIENCE);
}

/** Ends everything that Excel has not answered. */
export function breakOff(): void {
  for (const ending of underWay) ending.abort(new BrokenOffError());
}
