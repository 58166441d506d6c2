import type { CheckOutcome } from "../../commands/checkFigures";
import { danishDay } from "../frame/danishDay";
import { OverviewButton } from "../frame/OverviewButton";
import { SeverityIcon } from "../frame/SeverityIcon";
import type { CheckWords } from "./checkWords";
import { headline } from "./headline";

interface CheckSummaryProps {
  readonly outcome: CheckOutcome;
  readonly words: CheckWords;
  readonly onOverview: () => void;
}

/** How the figures stand, at a glance. */
export function CheckSummary({ outcome, words, onOverview }: CheckSummaryProps) {
  const { texts, language, sheetOf } = words;
  if (outcome.kind === "no-workbook") {
    return (
      <div className="pane-summary">
        <SeverityIcon severity="info" />
        <div>
          <h2 className="pane-headline" tabIndex={-1}>
            {texts.noWorkbook}
          </h2>
          <p className="pane-quiet">{texts.noWorkbookRemedy}</p>
          <OverviewButton language={language} onGo={onOverview} />
        </div>
      </div>
    );
  }
  const { issues, muted, rows, leftOut, statusDate, figures } = outcome;
  const isClean = issues.length + muted.length === 0;
  const isEmpty = rows.activity + rows.meetings === 0 && isClean;
  const worst = issues[0]?.issue.severity ?? (isClean && !isEmpty ? "good" : "info");
  const counted = [
    texts.rows(rows.activity, sheetOf("activity")),
    ...(figures.meetings ? [texts.rows(rows.meetings, sheetOf("meetings"))] : []),
  ];
  return (
    <div className="pane-summary">
      <SeverityIcon severity={worst} />
      <div>
        <h2 className="pane-headline" tabIndex={-1}>
          {headline(outcome, texts)}
        </h2>
        <p className="pane-quiet">
          {isEmpty ? texts.nothingEnteredHint : texts.checked(texts.joinList(counted), danishDay(statusDate))}
        </p>
        {leftOut.rows + leftOut.figures > 0 && (
          <p className="pane-quiet">{texts.leftOut(leftOut.rows, leftOut.figures)}</p>
        )}
      </div>
    </div>
  );
}
