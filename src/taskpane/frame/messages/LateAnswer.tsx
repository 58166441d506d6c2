import { Button } from "@fluentui/react-components";
import { breakOff, restartAnswerClock } from "../../../excel/answering/answerClock";
import type { Language } from "../../../language/language";
import { answerTexts } from "../../../language/pane/answerTexts";
import { Message } from "./Message";
import { useFocusReturn } from "../useFocusReturn";

/** Excel does not answer: the user goes on waiting, or ends what is under way. */
export function LateAnswer({ language }: { readonly language: Language }) {
  const { message, onFocus } = useFocusReturn();
  const texts = answerTexts(language);
  return (
    <div ref={message} onFocus={onFocus}>
      <Message intent="warning" title={texts.late}>
        <p>{texts.lateHint}</p>
        <div className="pane-buttons">
          <Button size="small" onClick={restartAnswerClock}>
            {texts.wait}
          </Button>
          <Button size="small" onClick={breakOff}>
            {texts.breakOff}
          </Button>
        </div>
      </Message>
    </div>
  );
}
