import { createStore } from "zustand/vanilla";
import { failureOf, type Failure } from "./messages/failure";
import type { ReadableStore } from "./readableStore";

/** Where a section stands: before anything, in a phase of its own, or where something has failed. */
export type Phase<Own> =
  { readonly phase: "ready" } | Own | { readonly phase: "failed"; readonly failure: Failure };

export interface Phases<Own> extends ReadableStore<Phase<Own>> {
  /**
   * Does one piece of work, and none while another is under way; what fails is a phase too.
   * @param work shows how far it is by phases of its own
   * @param failed the phase after a failure, where it is no other than the one before with its reason
   */
  readonly run: (
    working: Phase<Own>,
    work: (show: (state: Phase<Own>) => void) => Promise<Phase<Own>>,
    failed?: (failure: Failure) => Phase<Own>,
  ) => Promise<void>;
  /** Back to the beginning, unless something is under way. */
  readonly cancel: () => void;
}

/** @param isWorking whether something is under way in a phase */
export function createPhases<Own extends { readonly phase: string }>(
  isWorking: (state: Phase<Own>) => boolean,
): Phases<Own> {
  const store = createStore<Phase<Own>>(() => ({ phase: "ready" }));
  const { getState } = store;
  const show = (state: Phase<Own>) => store.setState(state, true);
  return {
    getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    async run(working, work, failed = (failure) => ({ phase: "failed", failure })) {
      if (isWorking(getState())) return;
      show(working);
      try {
        show(await work(show));
      } catch (error) {
        show(failed(failureOf(error)));
      }
    },
    cancel() {
      if (!isWorking(getState())) show({ phase: "ready" });
    },
  };
}
