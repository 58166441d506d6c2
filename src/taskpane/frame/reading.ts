import { createStore } from "zustand/vanilla";
import { failureOf, type Failure } from "./messages/failure";
import type { Progress, WorkControl } from "../../activity/slices/inSlices";
import type { ReadableStore } from "./readableStore";

export type ReadingState<Outcome> =
  | {
      readonly phase: "reading";
      readonly outcome?: Outcome | undefined;
      /** Absent where nobody knows how far it is. */
      readonly progress?: Progress;
    }
  | { readonly phase: "cancelled"; readonly outcome?: Outcome | undefined }
  | { readonly phase: "read"; readonly outcome: Outcome }
  /** With what was read before, if anything: it may be otherwise by now. */
  | { readonly phase: "failed"; readonly failure: Failure; readonly outcome?: Outcome | undefined };

/** A page's view of the workbook, as it was last read. */
export interface Reading<Outcome> extends ReadableStore<ReadingState<Outcome>> {
  /** Reads it again; what was read before is shown meanwhile. */
  readonly read: () => Promise<void>;
  /** Ends it at once, also where the command goes on; what was read before stands. */
  readonly cancel: () => void;
}

export function createReading<Outcome>(
  command: (control: WorkControl) => Promise<Outcome>,
): Reading<Outcome> {
  const { setState, getState, ...store } = createStore<ReadingState<Outcome>>(() => ({ phase: "reading" }));
  let latest = new AbortController();

  async function read(): Promise<void> {
    latest.abort();
    const own = new AbortController();
    latest = own;
    const before = getState().outcome;
    const show = (progress?: Progress) => {
      if (own === latest)
        setState({ phase: "reading", outcome: before, ...(progress && { progress }) }, true);
    };
    show();
    try {
      const ended = new Promise<never>((_resolve, reject) => {
        own.signal.addEventListener("abort", () => reject(own.signal.reason as Error));
      });
      const outcome = await Promise.race([command({ progress: show, signal: own.signal }), ended]);
      if (own === latest) setState({ phase: "read", outcome }, true);
    } catch (error) {
      if (own === latest) setState({ phase: "failed", failure: failureOf(error), outcome: before }, true);
    }
  }

  function cancel(): void {
    const { phase, outcome } = getState();
    if (phase !== "reading") return;
    latest.abort();
    latest = new AbortController();
    setState({ phase: "cancelled", outcome }, true);
  }

  return { ...store, getState, read, cancel };
}
