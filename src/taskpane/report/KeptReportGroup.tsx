import { useId, useState } from "react";
import type { ListedReport } from "../../commands/reports/readReports";
import type { SelectedPlace } from "../../commands/reports/selectPlace";
import type { Language } from "../../language/language";
import { keptReportTexts, type KeptReportTexts } from "../../language/pane/reports/keptReportTexts";
import type { PaneTexts } from "../../language/pane/paneTexts";
import type { ReportPeriod } from "../check/checkingState";
import { danishDay } from "../frame/danishDay";
import { failureOf, type Failure } from "../frame/messages/failure";
import { FailureMessage } from "../frame/messages/FailureMessage";
import { ClosePeriodButton } from "./ClosePeriodButton";
import { CopyButtons } from "./CopyButtons";
import { ReportChanges } from "./ReportChanges";
import { ReportSentences } from "./ReportSentences";
import { Summary } from "../frame/Summary";

interface KeptReportGroupProps {
  readonly report: ListedReport;
  readonly show: (place: string) => Promise<SelectedPlace>;
  readonly language: Language;
  readonly texts: PaneTexts;
  readonly openMonths: readonly number[];
  readonly onClosePeriod: (period: ReportPeriod) => void;
}

/** A report under its sheet's name and state: what has changed, its sentences with their cells, and copies of it. */
export function KeptReportGroup({
  report,
  show,
  language,
  texts,
  openMonths,
  onClosePeriod,
}: KeptReportGroupProps) {
  const words = keptReportTexts(language);
  const [missedText, setMissedText] = useState("");
  const [failure, setFailure] = useState<Failure>();
  const sentences = useId();
  const { sheet, madeAs, statusDate, state } = report;

  async function goTo(place: string): Promise<void> {
    setFailure(undefined);
    setMissedText("");
    try {
      const selected = await show(place);
      if (selected.kind === "sheet-gone") setMissedText(words.placeGone(selected.sheet));
    } catch (error) {
      setFailure(failureOf(error));
    }
  }

  return (
    <details className="pane-group">
      <Summary>
        <span className="pane-group-title">
          {sheet ?? madeAs} · {danishDay(statusDate)}
        </span>
        <span className="pane-count">{stateText(state, words)}</span>
      </Summary>
      {sheet === undefined && <p>{words.sheetGone}</p>}
      {state.kind === "other-status" && <p className="pane-quiet">{words.otherStatusHint}</p>}
      <ReportChanges state={state} goTo={goTo} language={language} />
      <CopyButtons content={report.content} language={language} />
      <ClosePeriodButton
        report={sheet}
        until={report.countedUntil}
        openMonths={openMonths}
        language={language}
        onClose={onClosePeriod}
      />
      <p role="status">{missedText}</p>
      {failure && <FailureMessage title={words.failed} failure={failure} texts={texts} />}
      <h3 id={sentences}>{words.sentences}</h3>
      <ReportSentences labelledBy={sentences} lines={report.lines} goTo={goTo} language={language} />
    </details>
  );
}

function stateText(state: ListedReport["state"], { states }: KeptReportTexts): string {
  switch (state.kind) {
    case "current":
      return states.current;
    case "changed":
      return states.changed(state.sentences.length, state.cells.length);
    case "other-status":
      return state.months.length === 0 ? states.otherStatus : states.otherStatusMonths(state.months.length);
    case "not-computed":
      return states.notComputed;
    case "no-municipality":
      return states.noMunicipality;
    default:
      return states.noFacts;
  }
}
