import { CommandFailure } from "../../../src/commands/steps/commandFailure";
import type { StepControl } from "../../../src/commands/steps/workStep";

/** A command that goes on until it is cancelled, and has changed nothing by then. */
export function refusedOnceAborted({ signal }: StepControl): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal?.addEventListener("abort", () => reject(new CommandFailure(signal.reason, true)));
  });
}
