import { Button } from "@fluentui/react-components";
import { useId } from "react";
import type { Language } from "../../language/language";
import { derivePaneTexts } from "../../language/pane/derivePane";
import type { Failure } from "../frame/messages/failure";
import { Message } from "../frame/messages/Message";
import { UndoFailure } from "../staged/UndoFailure";
import type { DeriveResult, Deriving } from "./deriving";

interface DeriveDoneProps {
  readonly done: Extract<DeriveResult, { kind: "derived" }>;
  readonly undoing: boolean;
  readonly failure: Failure | undefined;
  readonly deriving: Deriving;
  readonly language: Language;
  readonly onCheck: () => void;
}

/** The derived counts, and the ways on and back. */
export function DeriveDone({ done, undoing, failure, deriving, language, onCheck }: DeriveDoneProps) {
  const texts = derivePaneTexts(language);
  const until = useId();
  const { added, changed, counts, skipped } = done;
  return (
    <>
      <Message intent="success" title={texts.done(added, changed, counts)}>
        {skipped > 0 && <p>{texts.skipped(skipped)}</p>}
      </Message>
      {failure && <UndoFailure title={texts.undoFailed} failure={failure} language={language} />}
      <div className="pane-buttons">
        <Button onClick={onCheck}>{texts.check}</Button>
        <Button disabledFocusable={undoing} aria-describedby={until} onClick={() => void deriving.undo()}>
          {texts.undo}
        </Button>
        <Button disabledFocusable={undoing} onClick={() => void deriving.prepare()}>
          {texts.again}
        </Button>
      </div>
      <p id={until} className="pane-quiet">
        {texts.undoUntil}
      </p>
      {undoing && <p>{texts.undoing}</p>}
    </>
  );
}
