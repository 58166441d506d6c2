import { Button } from "@fluentui/react-components";
import { useEffect, useId, useState } from "react";
import { useStore } from "zustand/react";
import type { ListedReport, ReadReportsOutcome } from "../../commands/reports/readReports";
import type { Language } from "../../language/language";
import { keptReportTexts, type KeptReportTexts } from "../../language/pane/reports/keptReportTexts";
import type { PaneTexts } from "../../language/pane/paneTexts";
import { isRecipient } from "../../report/content/reportContent";
import { isLeftBehind } from "../../report/kept/isLeftBehind";
import type { ReadingState } from "../frame/reading";
import type { ReportPeriod } from "../check/checkingState";
import { FailureMessage } from "../frame/messages/FailureMessage";
import { NamedList } from "../frame/NamedList";
import { Summary } from "../frame/Summary";
import { WorkLine } from "../staged/WorkLine";
import type { WorkUnderWay } from "../staged/workUnderWay";
import { KeptReportGroup, type KeptReportGroupProps } from "./KeptReportGroup";
import type { KeptReports } from "./keptReports";

interface ReportListProps {
  readonly list: KeptReports;
  /** The latest check of the figures; the list follows each new one. */
  readonly judgement: unknown;
  readonly language: Language;
  readonly texts: PaneTexts;
  /** Months with figures that are not closed yet, as the serial numbers of their first days. */
  readonly openMonths: readonly number[];
  readonly onClosePeriod: (period: ReportPeriod) => void;
}

/** The workbook's reports, and which of them the figures have left behind. */
export function ReportList({ list, judgement, language, texts, openMonths, onClosePeriod }: ReportListProps) {
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

  const reports = outcome?.kind === "read" ? outcome.reports : [];
  const wholes = reports.filter(({ recipient }) => isRecipient(recipient));
  // A municipality is sought in the contract's order, what has changed first.
  const municipal = reports
    .filter((report) => !wholes.includes(report))
    .toSorted(
      (one, other) =>
        Number(isLeftBehind(other.state)) - Number(isLeftBehind(one.state)) || one.key - other.key,
    );
  const shared = { show: list.show, language, openMonths, onClosePeriod };

  return (
    <section className="pane-part" aria-labelledby={heading}>
      <h2 id={heading} className="pane-sheet">
        {words.title}
      </h2>
      <p className="pane-quiet">{words.intro}</p>
      <Button disabledFocusable={isAsked} onClick={() => void look()}>
        {words.look}
      </Button>
      <WorkLine
        work={isAsked ? { label: words.looking, at: progressIn(state, words), mayCancel: true } : undefined}
        outcome={outcome && foundText(outcome, words)}
        cancelled={state.phase === "cancelled"}
        language={language}
        onCancel={list.look.cancel}
      />
      {outcome?.kind === "read" && (
        <>
          <NamedList heading={words.withoutBasis} items={outcome.withoutBasis} />
          <ReportGroups {...shared} reports={wholes} />
          {municipal.length > 0 && (
            <details className="pane-group">
              <Summary>
                <span className="pane-group-title">{words.municipal}</span>
                <span className="pane-count">
                  {words.municipalFound(
                    municipal.length,
                    municipal.filter(({ state }) => isLeftBehind(state)).length,
                  )}
                </span>
              </Summary>
              <ReportGroups {...shared} reports={municipal} />
            </details>
          )}
        </>
      )}
      {state.phase === "failed" && (
        <FailureMessage title={words.failed} failure={state.failure} texts={texts} />
      )}
    </section>
  );
}

interface ReportGroupsProps extends Omit<KeptReportGroupProps, "report"> {
  readonly reports: readonly ListedReport[];
}

function ReportGroups({ reports, ...shared }: ReportGroupsProps) {
  return reports.map((report) => <KeptReportGroup key={report.key} {...shared} report={report} />);
}

function progressIn(state: ReadingState<ReadReportsOutcome>, words: KeptReportTexts): WorkUnderWay["at"] {
  const progress = state.phase === "reading" ? state.progress : undefined;
  return progress && { ...progress, text: words.lookedAt(progress.done, progress.of) };
}

function foundText(outcome: ReadReportsOutcome, words: KeptReportTexts): string {
  if (outcome.kind === "no-workbook") return words.noWorkbook;
  const { reports, withoutBasis } = outcome;
  // Where nothing can be compared, the list says so itself.
  if (reports.length === 0 && withoutBasis.length > 0) return "";
  return words.found(reports.length, reports.filter(({ state }) => isLeftBehind(state)).length);
}
