import { createStore } from "zustand/vanilla";
import type { InsertOutcome } from "../../commands/insertWorkbook";
import { type Failure, failureOf } from "../frame/failure";
import type { ReadableStore } from "../frame/readableStore";

/** Where inserting the workbook stands. */
export type InsertionState =
  | { readonly phase: "ready" }
  | { readonly phase: "working" }
  | { readonly phase: "done"; readonly outcome: InsertOutcome }
  | { readonly phase: "failed"; readonly failure: Failure };

/** Inserting, shared by the pane's button and the ribbon's: one run at a time, one state to show. */
export interface Insertion extends ReadableStore<InsertionState> {
  /** Runs the command; settles when it has ended either way. While it runs, further calls join it. */
  readonly start: () => Promise<void>;
}

/** Wraps a command that inserts the workbook. */
export function createInsertion(insert: () => Promise<InsertOutcome>): Insertion {
  const { setState, ...store } = createStore<InsertionState>(() => ({ phase: "ready" }));
  let running: Promise<void> | undefined;

  async function run(): Promise<void> {
    setState({ phase: "working" }, true);
    try {
      setState({ phase: "done", outcome: await insert() }, true);
    } catch (error) {
      setState({ phase: "failed", failure: failureOf(error) }, true);
    } finally {
      running = undefined;
    }
  }

  return { ...store, start: () => (running ??= run()) };
}
