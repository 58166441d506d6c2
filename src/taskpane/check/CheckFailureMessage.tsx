import type { CheckPaneTexts } from "../../language/pane/check/checkPane";
import type { Language } from "../../language/language";
import { paneTexts } from "../../language/pane/pane";
import { FailureMessage } from "../frame/messages/FailureMessage";
import { Message } from "../frame/messages/Message";
import type { CheckFailure } from "./checkingState";

interface CheckFailureMessageProps {
  readonly failure: CheckFailure;
  readonly texts: CheckPaneTexts;
  readonly language: Language;
}

/** Why a command did not succeed or, where it did, why the marks did not follow it. */
export function CheckFailureMessage({ failure, texts, language }: CheckFailureMessageProps) {
  const ofPane = paneTexts(language);
  if (failure.of === "marks") {
    const { cause, remedy } = ofPane.failures[failure.reason];
    return (
      <Message intent="warning" title={texts.marksFailed}>
        <p>{cause}</p>
        <p>{remedy}</p>
        {failure.marksCleared && <p>{texts.marksCleared}</p>}
        {failure.code !== "" && <p>{ofPane.code(failure.code)}</p>}
      </Message>
    );
  }
  return (
    <FailureMessage
      isAnnounced
      title={texts.failed}
      failure={failure}
      texts={{
        ...ofPane,
        leftBehindUnknown: failure.marksCleared ? texts.marksCleared : texts.unsure,
      }}
    />
  );
}
