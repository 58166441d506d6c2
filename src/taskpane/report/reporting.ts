import { createStore } from "zustand/vanilla";
import type { Progress, WorkControl } from "../../activity/slices/inSlices";
import type { Addressee, ReportOptions, ReportOutcome } from "../../commands/createReport";
import { createCommandRun, type CommandRun } from "../commands/commandRun";
import type { ExplanationGaps } from "../../report/explanations";
import type { Explaining } from "./explaining";
import type { ReadableStore } from "../frame/readableStore";
import { LONG } from "../staged/useIsLong";

/** Making a report, by the pane's button or the ribbon's: for the recipient that is chosen in the pane. */
export interface Reporting {
  /** Started with `true`, a final report is handed over although it lacks the explanations that are shown. */
  readonly run: CommandRun<ReportOutcome>;
  readonly recipient: ReadableStore<Addressee>;
  /**
   * How many of several reports are made; absent of one, and once they are written, which is not cancelled any more.
   */
  readonly progress: ReadableStore<{ readonly made: Progress | undefined }>;
  readonly cancel: () => void;
  readonly choose: (recipient: Addressee) => void;
  /** The parts that a report lacks can be written in the pane. */
  readonly explaining: Explaining;
}

export function createReporting(
  create: (options: ReportOptions) => Promise<ReportOutcome>,
  explaining: Explaining,
): Reporting {
  const { setState, ...recipient } = createStore<Addressee>(() => "kkr");
  const { setState: setMade, ...progress } = createStore<{ made: Progress | undefined }>(() => ({
    made: undefined,
  }));
  let running = new AbortController();
  /** The gaps that were shown last. */
  let shown: ExplanationGaps | undefined;
  const run = createCommandRun(async (handOverAnyway) => {
    explaining.begin();
    running = new AbortController();
    const begun = performance.now();
    const control: WorkControl = {
      signal: running.signal,
      progress(made) {
        const isShown = made.done < made.of && performance.now() >= begun + LONG;
        setMade({ made: isShown ? made : undefined });
      },
    };
    const accepted = handOverAnyway ? shown : undefined;
    shown = undefined;
    try {
      const outcome = await create({
        recipient: recipient.getState(),
        handOverAnyway: accepted ?? false,
        control,
      });
      if (outcome.kind === "explanations-missing") shown = outcome;
      return outcome;
    } finally {
      setMade({ made: undefined });
    }
  });
  return {
    run,
    progress,
    cancel: () => running.abort(),
    recipient,
    explaining,
    choose(chosen) {
      setState(chosen, true);
      // Gaps that another report was refused for are nothing to this one.
      const state = run.getState();
      if (state.phase === "done" && state.outcome.kind !== "created") run.forget();
    },
  };
}
