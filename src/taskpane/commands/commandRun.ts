import { createStore } from "zustand/vanilla";
import { type Failure, failureOf } from "../frame/messages/failure";
import type { ReadableStore } from "../frame/readableStore";

/** Where a command stands. */
export type CommandState<Outcome> =
  | { readonly phase: "ready" }
  | { readonly phase: "working" }
  | { readonly phase: "done"; readonly outcome: Outcome }
  | { readonly phase: "failed"; readonly failure: Failure };

/** A command, shared by the pane's button and the ribbon's: one run at a time, one state to show. */
export interface CommandRun<Outcome> extends ReadableStore<CommandState<Outcome>> {
  /**
   * Runs the command; settles when it has ended either way. While it runs, further calls join it.
   * @param cleanUp whether what an earlier run has left is removed first
   */
  readonly start: (cleanUp?: boolean) => Promise<void>;
  /** Says no more what came of a run that is done. */
  readonly forget: () => void;
}

export function createCommandRun<Outcome>(
  command: (cleanUp: boolean) => Promise<Outcome>,
): CommandRun<Outcome> {
  const { setState, ...store } = createStore<CommandState<Outcome>>(() => ({ phase: "ready" }));
  let running: Promise<void> | undefined;

  async function run(cleanUp: boolean): Promise<void> {
    setState({ phase: "working" }, true);
    try {
      setState({ phase: "done", outcome: await command(cleanUp) }, true);
    } catch (error) {
      setState({ phase: "failed", failure: failureOf(error) }, true);
    } finally {
      running = undefined;
    }
  }

  return {
    ...store,
    start: (cleanUp = false) => (running ??= run(cleanUp)),
    forget() {
      if (store.getState().phase === "done") setState({ phase: "ready" }, true);
    },
  };
}
