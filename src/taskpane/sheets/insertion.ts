import type { InsertOutcome } from "../../commands/insertWorkbook";
import { type Failure, failureOf } from "../frame/failure";

/** Where inserting the workbook stands. */
export type InsertionState =
  | { readonly phase: "ready" }
  | { readonly phase: "working" }
  | { readonly phase: "done"; readonly outcome: InsertOutcome }
  | { readonly phase: "failed"; readonly failure: Failure };

/** Inserting, shared by the pane's button and the ribbon's: one run at a time, one state to show. */
export interface Insertion {
  readonly state: () => InsertionState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Runs the command; settles when it has ended either way. While it runs, further calls join it. */
  readonly start: () => Promise<void>;
}

/** Wraps a command that inserts the workbook. */
export function createInsertion(insert: () => Promise<InsertOutcome>): Insertion {
  let state: InsertionState = { phase: "ready" };
  let running: Promise<void> | undefined;
  const listeners = new Set<() => void>();

  function update(next: InsertionState): void {
    state = next;
    for (const listener of listeners) listener();
  }

  async function run(): Promise<void> {
    update({ phase: "working" });
    try {
      update({ phase: "done", outcome: await insert() });
    } catch (error) {
      update({ phase: "failed", failure: failureOf(error) });
    } finally {
      running = undefined;
    }
  }

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: () => (running ??= run()),
  };
}
