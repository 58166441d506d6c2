import { Button } from "@fluentui/react-components";
import { useId } from "react";
import type { Language } from "../../language/language";
import { importPaneTexts } from "../../language/pane/import/importPane";
import { Message } from "../frame/messages/Message";
import { UndoFailure } from "../staged/UndoFailure";
import type { Importing, ImportingState } from "./importingState";

interface ImportDoneProps {
  readonly stage: Extract<ImportingState["stage"], { phase: "done" }>;
  readonly importing: Importing;
  readonly language: Language;
  readonly onCheck: () => void;
}

/** The imported rows, and the ways on and back. */
export function ImportDone({ stage, importing, language, onCheck }: ImportDoneProps) {
  const texts = importPaneTexts(language);
  const until = useId();
  const { done, undoing, failure } = stage;
  const another = (
    <Button disabledFocusable={undoing} onClick={importing.startOver}>
      {texts.another}
    </Button>
  );
  if (done.kind === "changed-since") {
    return (
      <>
        <Message intent="warning" title={texts.outdated.cause}>
          <p>{texts.outdated.remedy}</p>
        </Message>
        <div className="pane-buttons">
          <Button appearance="primary" onClick={() => void importing.compare()}>
            {texts.compare}
          </Button>
          {another}
        </div>
      </>
    );
  }
  return (
    <>
      <Message intent="success" title={texts.done(done.added, done.changed)}>
        <p>{texts.next}</p>
      </Message>
      {failure && <UndoFailure title={texts.undoFailed} failure={failure} language={language} />}
      <div className="pane-buttons">
        <Button appearance="primary" onClick={onCheck}>
          {texts.check}
        </Button>
        <Button disabledFocusable={undoing} aria-describedby={until} onClick={() => void importing.undo()}>
          {texts.undo}
        </Button>
        {another}
      </div>
      <p id={until} className="pane-quiet">
        {texts.undoUntil}
      </p>
      {undoing && <p>{texts.undoing}</p>}
    </>
  );
}
