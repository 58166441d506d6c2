import { createStore } from "zustand/vanilla";
import type { WorkControl } from "../../activity/slices/inSlices";
import type { Addressee, ComparedWith } from "../../commands/createReport";
import type { ListedReport, ReadReportsOutcome } from "../../commands/reports/readReports";
import type { SelectedPlace } from "../../commands/reports/selectPlace";
import { comparableReports, validChoice } from "../../report/kept/earlierReport";
import { createReading, type Reading, type ReadingState } from "../frame/reading";
import type { ReadableStore } from "../frame/readableStore";

/** The workbook's reports as they were last read, and which one the next is compared with. */
export interface KeptReports {
  readonly look: Reading<ReadReportsOutcome>;
  readonly comparedWith: ReadableStore<ComparedWith>;
  readonly compareWith: (chosen: ComparedWith) => void;
  readonly show: (place: string) => Promise<SelectedPlace>;
}

/** The reports that the next one of a recipient can be compared with, and the choice among them that holds. */
export function comparisonOf(
  look: ReadingState<ReadReportsOutcome>,
  recipient: Addressee,
  chosen: ComparedWith,
): { readonly reports: readonly ListedReport[]; readonly choice: ComparedWith } {
  const outcome = look.phase === "failed" ? undefined : look.outcome;
  const { reports: found, statusDate = Infinity } = outcome?.kind === "read" ? outcome : { reports: [] };
  const standing = found.filter(({ sheet }) => sheet !== undefined);
  const reports = comparableReports(standing, recipient, statusDate);
  return { reports, choice: validChoice(reports, chosen) };
}

export function createKeptReports(
  read: (control: WorkControl) => Promise<ReadReportsOutcome>,
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
