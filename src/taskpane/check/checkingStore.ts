import { createStore, type StoreApi } from "zustand/vanilla";
import type { CheckedFigures } from "../../commands/steps/checkedFigures";
import { failureOf } from "../frame/messages/failure";
import type { CheckFailure, CheckingState, MonthDraft } from "./checkingState";
import { createWorkQueue } from "./workQueue";

/** Nothing entered of months. */
export const NO_DRAFT: MonthDraft = {
  until: undefined,
  closing: { reason: "", report: undefined },
  revision: { reason: "", report: undefined },
};

const BEFORE: CheckingState = {
  busy: false,
  checking: false,
  progress: undefined,
  outcome: undefined,
  failure: undefined,
  note: undefined,
  undoable: [],
  watching: true,
  closing: { count: 0, period: undefined },
  draft: NO_DRAFT,
  muting: {},
  announced: undefined,
  announcementCount: 0,
};

/** The state that is shown, and the order in which things are done to it: one at a time. */
export interface CheckingStore extends StoreApi<CheckingState> {
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
  const store = createStore<CheckingState>(() => BEFORE);
  const queue = createWorkQueue();

  function fail(error: unknown, of: CheckFailure["of"] = "command"): void {
    store.setState({ failure: { ...failureOf(error), of } });
  }

  return {
    ...store,
    fail,
    lastChecked() {
      const { outcome } = store.getState();
      return outcome?.kind === "checked" ? outcome : undefined;
    },
    async run(command, immediateChange = {}) {
      if (store.getState().busy) return;
      store.setState({ busy: true, failure: undefined, note: undefined, ...immediateChange });
      try {
        await queue.run(command);
      } catch (error) {
        fail(error);
      } finally {
        store.setState({ busy: false, checking: false });
      }
    },
    runInBackground: (work) => queue.run(work).catch((error: unknown) => fail(error)),
    isIdle: queue.isIdle,
  };
}
