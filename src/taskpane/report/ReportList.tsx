import { Button } from "@fluentui/react-components";
import { useEffect, useId, useState } from "react";
import { useStore } from "zustand/react";
import type { ListedReport, ReadReportsOutcome } from "../../commands/reports/readReports";
import type { Language } from "../../language/language";
import { keptReportTexts, type KeptReportTexts } from "../../language/pane/reports/keptReportTexts";
import type { PaneTexts } from "../../language/pane/paneTexts";
import type { ReportPeriod } from "../check/checkingState";
import { FailureMessage } from "../frame/messages/FailureMessage";
import { NamedList } from "../frame/NamedList";
import { KeptReportGroup } from "./KeptReportGroup";
import type { KeptReports } from "./keptReports";

interface ReportListProps {
  readonly list: KeptReports;
  /** What the check has said of the figures last; the list follows each time that it says anything. */
  readonly judgement: unknown;
  readonly language: Language;
  readonly texts: PaneTexts;
  readonly onClosePeriod: (period: ReportPeriod) => void;
}

/** The workbook's reports, and which of them the figures have left behind. */
export function ReportList({ list, judgement, language, texts, onClosePeriod }: ReportListProps) {
  const heading = useId();
  const words = keptReportTexts(language);
  const state = useStore(list.look);
  const [isAsked, setAsked] = useState(false);
  const outcome = state.phase === "failed" ? undefined : state.outcome;
  useEffect(() => {
    if (judgement !== undefined) void list.look.read();
  }, [list, judgement]);

  async function look(): Promise<void> {
    setAsked(true);
    await list.look.read();
    setAsked(false);
  }

  return (
    <section className="pane-part" aria-labelledby={heading}>
      <h2 id={heading} className="pane-sheet">
        {words.title}
      </h2>
      <p className="pane-quiet">{words.intro}</p>
      <Button disabledFocusable={isAsked} onClick={() => void look()}>
        {words.look}
      </Button>
      <p role="status">
        {isAsked && words.looking}
        {!isAsked && outcome && foundText(outcome, words)}
      </p>
      {outcome?.kind === "read" && (
        <>
          <NamedList heading={words.withoutBasis} items={outcome.withoutBasis} />
          {outcome.reports.map((report) => (
            <KeptReportGroup
              key={report.key}
              report={report}
              show={list.show}
              language={language}
              texts={texts}
              onClosePeriod={onClosePeriod}
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
