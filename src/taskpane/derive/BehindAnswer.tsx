import { formatValue } from "../../activity/check/describeIssue";
import type { Entry } from "../../activity/values/entry";
import type { RowsBehindOutcome } from "../../commands/rowsBehind";
import type { Language } from "../../language/language";
import { derivePaneTexts } from "../../language/pane/derivePane";
import { Message } from "../frame/messages/Message";
import { OverviewButton } from "../frame/OverviewButton";

interface BehindAnswerProps {
  readonly outcome: RowsBehindOutcome;
  readonly language: Language;
  /** Leads to the first page. */
  readonly onOverview: () => void;
}

/** How many meetings or firms a figure counts, or why none can be found. */
export function BehindAnswer({ outcome, language, onOverview }: BehindAnswerProps) {
  const texts = derivePaneTexts(language);
  switch (outcome.kind) {
    case "no-workbook":
    case "no-meetings": {
      const { cause, remedy } = outcome.kind === "no-workbook" ? texts.noWorkbook : texts.noMeetings;
      return (
        <Message intent="warning" title={cause}>
          <p>{remedy}</p>
          {outcome.kind === "no-workbook" && <OverviewButton language={language} onGo={onOverview} />}
        </Message>
      );
    }
    case "no-figure":
      return (
        <Message intent="info" title={texts.noFigure(outcome.address)}>
          <p>{texts.noFigureHint}</p>
        </Message>
      );
    case "rows": {
      const { address, counted, derived, differs, figure, firms } = outcome;
      const write = (value: Entry) => formatValue(value, "", language);
      return (
        <>
          <p>
            <strong>
              {firms.length > 0
                ? texts.behindFirms(address, firms.length, counted)
                : texts.behindCount(address, counted)}
            </strong>
          </p>
          {differs && <p>{texts.differs(write(figure), write(derived))}</p>}
        </>
      );
    }
  }
}
