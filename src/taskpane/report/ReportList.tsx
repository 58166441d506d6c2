import { Button } from "@fluentui/react-components";
import { useId } from "react";
import { useStore } from "zustand/react";
import type { ListedReport, ReadReportsOutcome } from "../../commands/reports/readReports";
import type { Language } from "../../language/language";
import { keptReportTexts, type KeptReportTexts } from "../../language/pane/reports/keptReportTexts";
import type { PaneTexts } from "../../language/pane/paneTexts";
import { FailureMessage } from "../frame/messages/FailureMessage";
import { NamedList } from "../frame/NamedList";
import { KeptReportGroup } from "./KeptReportGroup";
import type { KeptReports } from "./keptReports";

interface ReportListProps {
  readonly list: KeptReports;
  readonly language: Language;
  readonly texts: PaneTexts;
}

/** The workbook's reports, and which of them the figures have left behind. */
export function ReportList({ list, language, texts }: ReportListProps) {
  const heading = useId();
  const words = keptReportTexts(language);
  const state = useStore(list.look);
  const isWorking = state.phase === "working";
  return (
    <section className="pane-part" aria-labelledby={heading}>
      <h2 id={heading} className="pane-sheet">
        {words.title}
      </h2>
      <p className="pane-quiet">{words.intro}</p>
      <Button disabledFocusable={isWorking} onClick={() => void list.look.start()}>
        {words.look}
      </Button>
      <p role="status">
        {isWorking && words.looking}
        {state.phase === "done" && foundText(state.outcome, words)}
      </p>
      {state.phase === "done" && state.outcome.kind === "read" && (
        <>
          <NamedList heading={words.withoutBasis} items={state.outcome.withoutBasis} />
          {state.outcome.reports.map((report) => (
            <KeptReportGroup
              key={report.key}
              report={report}
              show={list.show}
              language={language}
              texts={texts}
            />
          ))}
        </>
      )}
      {state.phase === "failed" && (
        <FailureMessage title={words.failed} failure={state.failure} texts={texts} />
      )}
    </section>
  );
}

function foundText(outcome: ReadReportsOutcome, words: KeptReportTexts): string {
  if (outcome.kind === "no-workbook") return words.noWorkbook;
  const { reports, withoutBasis } = outcome;
  // Where nothing can be compared, the list says so itself.
  if (reports.length === 0 && withoutBasis.length > 0) return "";
  return words.found(reports.length, reports.filter(isLeftBehind).length);
}

function isLeftBehind({ state }: ListedReport): boolean {
  return state.kind === "changed" || (state.kind === "other-status" && state.months.length > 0);
}
