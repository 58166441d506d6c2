import { createStore } from "zustand/vanilla";
import { failureOf, type Failure } from "./messages/failure";
import type { ReadableStore } from "./readableStore";

export type ReadingState<Outcome> =
  | { readonly phase: "reading"; readonly outcome?: Outcome | undefined }
  | { readonly phase: "read"; readonly outcome: Outcome }
  /** With what was read before, if anything: it may be otherwise by now. */
  | { readonly phase: "failed"; readonly failure: Failure; readonly outcome?: Outcome | undefined };

/** A page's view of the workbook, as it was last read. */
export interface Reading<Outcome> extends ReadableStore<ReadingState<Outcome>> {
  /** Reads it again; what was read before is shown meanwhile. */
  readonly read: () => Promise<void>;
}

export function createReading<Outcome>(command: () => Promise<Outcome>): Reading<Outcome> {
  const { setState, getState, ...store } = createStore<ReadingState<Outcome>>(() => ({ phase: "reading" }));
  let latest = 0;

  async function read(): Promise<void> {
    const own = ++latest;
    const before = getState().outcome;
    setState({ phase: "reading", outcome: before }, true);
    try {
      const outcome = await command();
      if (own === latest) setState({ phase: "read", outcome }, true);
    } catch (error) {
      if (own === latest) setState({ phase: "failed", failure: failureOf(error), outcome: before }, true);
    }
  }

  return { ...store, getState, read };
}
