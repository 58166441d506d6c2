import type { CheckedFigures } from "../../commands/checkedFigures";
import { failureOf } from "../frame/failure";
import type { CheckFailure, CheckingState } from "./checkingState";
import { inTurn } from "./commandQueue";

const BEFORE: CheckingState = {
  busy: false,
  checking: false,
  outcome: undefined,
  failure: undefined,
  note: undefined,
  undoable: [],
  watching: true,
  told: undefined,
  spoken: 0,
};

/** The state that is shown, and the order in which things are done to it: one at a time. */
export interface CheckingStore {
  readonly state: () => CheckingState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly become: (change: Partial<CheckingState>) => void;
  readonly fail: (error: unknown, of?: CheckFailure["of"]) => void;
  /** The figures as they were last judged. */
  readonly known: () => CheckedFigures | undefined;
  /**
   * Runs one command of the user's, once what goes on by itself has had its turn; a further press meanwhile is
   * none. What it throws is shown, and nothing else has changed.
   */
  readonly run: (command: () => Promise<void>, atOnce?: Partial<CheckingState>) => Promise<void>;
  /** Runs what nobody has pressed for: it keeps no button from being pressed. */
  readonly quietly: (work: () => Promise<void>) => Promise<void>;
  readonly isIdle: () => boolean;
}

export function createCheckingStore(): CheckingStore {
  let state = BEFORE;
  const listeners = new Set<() => void>();
  const turns = inTurn();

  function become(change: Partial<CheckingState>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  function fail(error: unknown, of: CheckFailure["of"] = "command"): void {
    become({ failure: { ...failureOf(error), of } });
  }

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    become,
    fail,
    known: () => (state.outcome?.kind === "checked" ? state.outcome : undefined),
    async run(command, atOnce = {}) {
      if (state.busy) return;
      become({ busy: true, failure: undefined, note: undefined, ...atOnce });
      try {
        await turns.take(command);
      } catch (error) {
        fail(error);
      } finally {
        become({ busy: false, checking: false });
      }
    },
    quietly: (work) => turns.take(work).catch((error: unknown) => fail(error)),
    isIdle: turns.isIdle,
  };
}
