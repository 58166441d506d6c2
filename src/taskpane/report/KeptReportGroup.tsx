import { useId } from "react";
import type { ListedReport } from "../../commands/reports/readReports";
import type { SelectedPlace } from "../../commands/reports/selectPlace";
import type { Language } from "../../language/language";
import { keptReportTexts, type KeptReportTexts } from "../../language/pane/reports/keptReportTexts";
import type { ReportPeriod } from "../check/checkingState";
import { danishDay } from "../frame/danishDay";
import { PlaceMissed } from "../frame/messages/PlaceMissed";
import { useGoTo } from "../frame/useGoTo";
import { ClosePeriodButton } from "./ClosePeriodButton";
import { CopyButtons } from "./CopyButtons";
import { ReportChanges } from "./ReportChanges";
import { ReportSentences } from "./ReportSentences";
import { Summary } from "../frame/Summary";

export interface KeptReportGroupProps {
  readonly report: ListedReport;
  readonly show: (place: string) => Promise<SelectedPlace>;
  readonly language: Language;
  readonly openMonths: readonly number[];
  readonly onClosePeriod: (period: ReportPeriod) => void;
}

/** A report under its sheet's name and state: what has changed, its sentences with their cells, and copies of it. */
export function KeptReportGroup({ report, show, language, openMonths, onClosePeriod }: KeptReportGroupProps) {
  const words = keptReportTexts(language);
  const { goTo, missed } = useGoTo(show);
  const sentences = useId();
  const { sheet, madeAs, statusDate, state } = report;

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
      <PlaceMissed missed={missed} language={language} />
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
