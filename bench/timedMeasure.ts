import { firstCalls } from "./firstCalls";
import type { Measure, Result, Timing } from "./measure";

/**
 * A measure of calls that are timed side by side: each comparison warm, then its first calls where these are reported.
 */
export function timedMeasure(made: {
  readonly name: string;
  readonly description: string;
  /** The file that exports it. */
  readonly module: string;
  readonly timings: () => Promise<readonly Timing[]>;
}): Measure {
  return {
    ...made,
    async run() {
      const timings = await made.timings();
      const results: Result[] = [];
      for (const [index, { warm, first, peerName }] of timings.entries()) {
        results.push(warm());
        if (first) results.push(await firstCalls(made, index, peerName));
      }
      return results;
    },
  };
}
