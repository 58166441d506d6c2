import type { StepControl, WorkStep } from "../../commands/steps/workStep";
import { createPhases, type Phase } from "../frame/phases";
import type { ReadableStore } from "../frame/readableStore";

type RunPhase<Outcome> =
  | { readonly phase: "working"; readonly step?: WorkStep }
  | { readonly phase: "done"; readonly outcome: Outcome };

/** Where a command stands. */
export type CommandState<Outcome> = Phase<RunPhase<Outcome>>;

/** A command, shared by the pane's button and the ribbon's: one run at a time, one state to show. */
export interface CommandRun<Outcome> extends ReadableStore<CommandState<Outcome>> {
  /**
   * Runs the command; settles when it has ended either way. While it runs, further calls join it.
   * @param cleanUp whether what an earlier run has left is removed first
   */
  readonly start: (cleanUp?: boolean) => Promise<void>;
  /** Asks a run to end before it writes. */
  readonly cancel: () => void;
  /** Says no more what came of a run that is done or was cancelled. */
  readonly forget: () => void;
}

export function createCommandRun<Outcome>(
  command: (cleanUp: boolean, control: StepControl) => Promise<Outcome>,
): CommandRun<Outcome> {
  const { run, cancel, ...store } = createPhases<RunPhase<Outcome>>(({ phase }) => phase === "working");
  let running: Promise<void> | undefined;

  async function runWith(cleanUp: boolean): Promise<void> {
    await run({ phase: "working" }, async (show, signal) => {
      const progress = (step: WorkStep) => show({ phase: "working", step });
      return { phase: "done", outcome: await command(cleanUp, { progress, signal }) };
    });
    running = undefined;
  }

  return {
    ...store,
    cancel,
    start: (cleanUp = false) => (running ??= runWith(cleanUp)),
    forget() {
      const { phase } = store.getState();
      if (phase === "done" || phase === "ready") cancel();
    },
  };
}
