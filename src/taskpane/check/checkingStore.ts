import type { CheckedFigures } from "../../commands/checkedFigures";
import { failureOf } from "../frame/failure";
import type { CheckFailure, CheckingState } from "./checkingState";
import { createWorkQueue } from "./workQueue";

const BEFORE: CheckingState = {
  busy: false,
  checking: false,
  outcome: undefined,
  failure: undefined,
  note: undefined,
  undoable: [],
  watching: true,
  announced: undefined,
  announcementCount: 0,
};

/** The state that is shown, and the order in which things are done to it: one at a time. */
export interface CheckingStore {
  readonly state: () => CheckingState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly update: (change: Partial<CheckingState>) => void;
  readonly fail: (error: unknown, of?: CheckFailure["of"]) => void;
  /** The figures as they were last judged. */
  readonly lastChecked: () => CheckedFigures | undefined;
  /**
   * Runs one command of the user's, once what goes on by itself has had its turn; a further press meanwhile is
   * none. What it throws is shown, and nothing else has changed.
   */
  readonly run: (command: () => Promise<void>, atOnce?: Partial<CheckingState>) => Promise<void>;
  /** Runs what nobody has pressed for: it keeps no button from being pressed. */
  readonly runInBackground: (work: () => Promise<void>) => Promise<void>;
  readonly isIdle: () => boolean;
}

export function createCheckingStore(): CheckingStore {
  let state = BEFORE;
  const listeners = new Set<() => void>();
  const queue = createWorkQueue();

  function update(change: Partial<CheckingState>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  function fail(error: unknown, of: CheckFailure["of"] = "command"): void {
    update({ failure: { ...failureOf(error), of } });
  }

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    update,
    fail,
    lastChecked: () => (state.outcome?.kind === "checked" ? state.outcome : undefined),
    async run(command, immediateChange = {}) {
      if (state.busy) return;
      update({ busy: true, failure: undefined, note: undefined, ...immediateChange });
      try {
        await queue.run(command);
      } catch (error) {
        fail(error);
      } finally {
        update({ busy: false, checking: false });
      }
    },
    runInBackground: (work) => queue.run(work).catch((error: unknown) => fail(error)),
    isIdle: queue.isIdle,
  };
}
