import { createStore } from "zustand/vanilla";
import type { Addressee, ReportOptions, ReportOutcome } from "../../commands/createReport";
import { createCommandRun, type CommandRun } from "../commands/commandRun";
import type { Explaining } from "./explaining";
import type { ReadableStore } from "../frame/readableStore";

/** Making a report, by the pane's button or the ribbon's: for the recipient that is chosen in the pane. */
export interface Reporting {
  /** Started with `true`, a final report is handed over although explanations are missing. */
  readonly run: CommandRun<ReportOutcome>;
  readonly recipient: ReadableStore<Addressee>;
  readonly choose: (recipient: Addressee) => void;
  /** What a report lacks can be written in the pane. */
  readonly explaining: Explaining;
}

export function createReporting(
  create: (options: ReportOptions) => Promise<ReportOutcome>,
  explaining: Explaining,
): Reporting {
  const { setState, ...recipient } = createStore<Addressee>(() => "kkr");
  return {
    run: createCommandRun((handOverAnyway) => {
      explaining.begin();
      return create({ recipient: recipient.getState(), handOverAnyway });
    }),
    recipient,
    explaining,
    choose: (chosen) => setState(chosen, true),
  };
}
