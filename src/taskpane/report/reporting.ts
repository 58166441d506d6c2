import { createStore } from "zustand/vanilla";
import type { Addressee, ReportOptions, ReportOutcome } from "../../commands/createReport";
import { createCommandRun, type CommandRun } from "../commands/commandRun";
import type { ReadableStore } from "../frame/readableStore";

/** Making a report, by the pane's button or the ribbon's: for the recipient that is chosen in the pane. */
export interface Reporting {
  /** Started with `true`, a final report is handed over although explanations are missing. */
  readonly run: CommandRun<ReportOutcome>;
  readonly recipient: ReadableStore<Addressee>;
  readonly choose: (recipient: Addressee) => void;
}

export function createReporting(create: (options: ReportOptions) => Promise<ReportOutcome>): Reporting {
  const { setState, ...recipient } = createStore<Addressee>(() => "kkr");
  return {
    run: createCommandRun((handOverAnyway) => create({ recipient: recipient.getState(), handOverAnyway })),
    recipient,
    choose: (chosen) => setState(chosen, true),
  };
}
