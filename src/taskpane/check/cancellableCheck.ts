import type { CheckOutcome, CheckProgress } from "../../commands/checkFigures";
import type { CheckedFigures } from "../../commands/steps/checkedFigures";
import type { CheckCommands } from "./checkingState";

/** Work that takes longer shows how far it has come, in milliseconds. */
const LONG = 300;
/** How often that is shown anew: the whole page of Kontrol is drawn with it. */
const EVERY = 200;

/** A check that shows its progress, and that can be ended. */
export interface CancellableCheck {
  /** `undefined` once it has been cancelled, whatever Excel has still to answer. */
  readonly run: (before: CheckedFigures | undefined) => Promise<CheckOutcome | undefined>;
  readonly cancel: () => void;
}

export function createCancellableCheck(
  check: CheckCommands["check"],
  show: (progress: CheckProgress | undefined) => void,
): CancellableCheck {
  let running: AbortController | undefined;
  return {
    async run(before) {
      const mine = new AbortController();
      const { signal } = mine;
      running = mine;
      let made: CheckProgress = { phase: "reading", done: 0, of: 0 };
      let shown = performance.now() + LONG - EVERY;
      const showNow = () => {
        shown = performance.now();
        show(made);
      };
      const timer = setTimeout(showNow, LONG);
      const progress = (now: CheckProgress) => {
        made = now;
        if (performance.now() >= shown + EVERY && !signal.aborted) showNow();
      };
      const cancelled = new Promise<undefined>((resolve) =>
        signal.addEventListener("abort", () => resolve(undefined), { once: true }),
      );
      try {
        return await Promise.race([check(before, { progress, signal }), cancelled]);
      } finally {
        clearTimeout(timer);
        running = undefined;
        show(undefined);
      }
    },
    cancel: () => running?.abort(),
  };
}
