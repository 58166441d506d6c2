import { createStore } from "zustand/vanilla";
import { failureOf, type Failure } from "./messages/failure";
import type { ReadableStore } from "./readableStore";

/** Where a section stands: before anything, in a phase of its own, or where something has failed. */
export type Phase<Own> =
  | {
      readonly phase: "ready";
      /** Whether work was cancelled, and changed nothing. */ readonly cancelled?: true;
    }
  | Own
  | { readonly phase: "failed"; readonly failure: Failure };

interface Ends<Own> {
  readonly failed?: (failure: Failure) => Phase<Own>;
  readonly cancelled?: Phase<Own>;
}

export interface Phases<Own> extends ReadableStore<Phase<Own>> {
  /**
   * Does one piece of work, and none while another is under way; what fails is a phase too.
   * @param work shows how far it is by phases of its own; what it throws once its signal is aborted, with nothing
   * changed, is its end
   * @param ends the phases after a failure and after cancelling, where they are the one before with what became of it
   */
  readonly run: (
    working: Phase<Own>,
    work: (show: (state: Phase<Own>) => void, signal: AbortSignal) => Promise<Phase<Own>>,
    ends?: Ends<Own>,
  ) => Promise<void>;
  /** Back to the beginning; what is under way is asked to end, and what only reads is not waited for. */
  readonly cancel: () => void;
}

const CANCELLED = { phase: "ready", cancelled: true } as const;

/**
 * @param isWorking whether something is under way in a phase
 * @param isReading whether that changes nothing
 */
export function createPhases<Own extends { readonly phase: string }>(
  isWorking: (state: Phase<Own>) => boolean,
  isReading: (state: Phase<Own>) => boolean = () => false,
): Phases<Own> {
  let running = new AbortController();
  const store = createStore<Phase<Own>>(() => ({ phase: "ready" }));
  const { getState } = store;
  const show = (state: Phase<Own>) => store.setState(state, true);
  return {
    getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    async run(working, work, ends = {}) {
      const { failed = (failure) => ({ phase: "failed", failure }), cancelled = CANCELLED } = ends;
      if (isWorking(getState())) return;
      const mine = new AbortController();
      running = mine;
      const showMine = (state: Phase<Own>) => {
        if (running === mine) show(state);
      };
      show(working);
      try {
        showMine(await work(showMine, mine.signal));
      } catch (error) {
        const failure = failureOf(error);
        showMine(mine.signal.aborted && failure.undone ? cancelled : failed(failure));
      }
    },
    cancel() {
      if (!isWorking(getState())) return show({ phase: "ready" });
      running.abort();
      if (!isReading(getState())) return;
      running = new AbortController();
      show(CANCELLED);
    },
  };
}
