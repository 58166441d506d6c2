import { Button } from "@fluentui/react-components";
import { useId } from "react";
import type { Language } from "../../language/language";
import { derivePaneTexts } from "../../language/pane/derivePane";
import { paneTexts } from "../../language/pane/pane";
import { Message } from "../frame/messages/Message";
import { BehindAnswer } from "./BehindAnswer";
import { BehindList } from "./BehindList";
import { useMeetingsBehind, type MeetingsBehindCommands } from "./useMeetingsBehind";

export interface MeetingsBehindSectionProps extends MeetingsBehindCommands {
  readonly language: Language;
  /** Leads to the first page. */
  readonly onOverview: () => void;
}

/** The way back from a figure to the meetings it counts. */
export function MeetingsBehindSection({ language, onOverview, ...commands }: MeetingsBehindSectionProps) {
  const heading = useId();
  const { working, outcome, failure, shown, find, select, showMore } = useMeetingsBehind(commands);
  const texts = derivePaneTexts(language);
  const { failures, code } = paneTexts(language);
  return (
    <section className="pane-explain" aria-labelledby={heading}>
      <h2 id={heading} className="pane-headline">
        {texts.behindTitle}
      </h2>
      <p className="pane-quiet">{texts.behindHint}</p>
      <Button disabledFocusable={working} onClick={() => void find()}>
        {texts.behind}
      </Button>
      <div aria-live="polite" className="pane-view">
        {failure && (
          <Message intent="error" title={texts.behindFailed}>
            <p>{failures[failure.reason].cause}</p>
            <p>{failures[failure.reason].remedy}</p>
            {failure.code !== "" && <p>{code(failure.code)}</p>}
          </Message>
        )}
        {outcome && <BehindAnswer {...{ outcome, language, onOverview }} />}
      </div>
      {outcome?.kind === "rows" && (
        <BehindList
          found={outcome}
          shown={shown}
          language={language}
          onSelect={(row) => void select(outcome, row)}
          onMore={showMore}
        />
      )}
    </section>
  );
}
