import { createStore } from "zustand/vanilla";
import type { ComparedWith } from "../../commands/createReport";
import type { ReadReportsOutcome } from "../../commands/reports/readReports";
import type { SelectedPlace } from "../../commands/reports/selectPlace";
import { createReading, type Reading } from "../frame/reading";
import type { ReadableStore } from "../frame/readableStore";

/** The workbook's reports as they were last read, and which one the next is compared with. */
export interface KeptReports {
  readonly look: Reading<ReadReportsOutcome>;
  readonly comparedWith: ReadableStore<ComparedWith>;
  readonly compareWith: (chosen: ComparedWith) => void;
  readonly show: (place: string) => Promise<SelectedPlace>;
}

export function createKeptReports(
  read: () => Promise<ReadReportsOutcome>,
  show: (place: string) => Promise<SelectedPlace>,
): KeptReports {
  const { setState, ...comparedWith } = createStore<ComparedWith>(() => "latest");
  return {
    look: createReading(read),
    comparedWith,
    compareWith: (chosen) => setState(chosen, true),
    show,
  };
}
