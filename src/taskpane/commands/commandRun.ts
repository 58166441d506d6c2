import { createStore } from "zustand/vanilla";
import { type Failure, failureOf } from "../frame/failure";
import type { ReadableStore } from "../frame/readableStore";

/** Where a command stands. */
export type CommandState<Outcome> =
  | { readonly phase: "ready" }
  | { readonly phase: "working" }
  | { readonly phase: "done"; readonly outcome: Outcome }
  | { readonly phase: "failed"; readonly failure: Failure };

/** A command, shared by the pane's button and the ribbon's: one run at a time, one state to show. */
export interface CommandRun<Outcome> extends ReadableStore<CommandState<Outcome>> {
  /** Runs the command; settles when it has ended either way. While it runs, further calls join it. */
  readonly start: () => Promise<void>;
}

export function createCommandRun<Outcome>(command: () => Promise<Outcome>): CommandRun<Outcome> {
  const { setState, ...store } = createStore<CommandState<Outcome>>(() => ({ phase: "ready" }));
  let running: Promise<void> | undefined;

  async function run(): Promise<void> {
    setState({ phase: "working" }, true);
    try {
      setState({ phase: "done", outcome: await command() }, true);
    } catch (error) {
      setState({ phase: "failed", failure: failureOf(error) }, true);
    } finally {
      running = undefined;
    }
  }

  return { ...store, start: () => (running ??= run()) };
}
