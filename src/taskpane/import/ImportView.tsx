import { Button } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import type { Language } from "../../language/language";
import { importPaneTexts } from "../../language/importPane";
import { paneTexts } from "../../language/pane";
import { FailureMessage } from "../FailureMessage";
import { Message } from "../Message";
import { FileChoice } from "./FileChoice";
import { ImportDone } from "./ImportDone";
import type { Importing } from "./importingState";
import { PreparedView } from "./PreparedView";
import { ProgressLine } from "./ProgressLine";

export interface ImportViewProps {
  readonly importing: Importing;
  readonly language: Language;
  /** Leads to the list of what the check finds. */
  readonly onCheck: () => void;
}

/** Importing figures: choose, see what would happen, let it happen, take it back. */
export function ImportView({ importing, language, onCheck }: ImportViewProps) {
  const state = useSyncExternalStore(importing.subscribe, importing.state);
  const texts = importPaneTexts(language);
  const { stage, chosen, tooLarge } = state;
  const startOver = <Button onClick={importing.startOver}>{texts.another}</Button>;

  function stageView() {
    switch (stage.phase) {
      case "idle":
        return (
          <>
            {stage.cancelled && <p role="status">{texts.cancelled}</p>}
            {tooLarge && (
              <Message intent="error" title={texts.faults["too-large"].cause}>
                <p>{texts.faults["too-large"].remedy}</p>
              </Message>
            )}
            <FileChoice importing={importing} texts={texts} />
          </>
        );
      case "reading":
        return (
          <ProgressLine
            label={texts.reading}
            progress={stage.progress}
            texts={texts}
            onCancel={importing.cancel}
          />
        );
      case "writing":
        return (
          <ProgressLine
            label={texts.writing}
            progress={stage.progress}
            texts={texts}
            onCancel={importing.cancel}
          />
        );
      case "prepared":
        return (
          <PreparedView prepared={stage.prepared} state={state} importing={importing} language={language} />
        );
      case "done":
        return (
          <ImportDone
            imported={stage.done}
            texts={texts}
            onCheck={onCheck}
            onUndo={() => void importing.undo()}
          >
            {startOver}
          </ImportDone>
        );
      case "taken-back":
        return (
          <>
            <Message
              intent={stage.outcome.kind === "undone" ? "success" : "warning"}
              title={stage.outcome.kind === "undone" ? texts.undone : texts.changedSince(stage.outcome.cells)}
            >
              {null}
            </Message>
            <FileChoice importing={importing} texts={texts} />
          </>
        );
      case "failed":
        return (
          <>
            <FailureMessage
              title={texts.failed}
              failure={stage.failure}
              texts={{
                ...paneTexts(language),
                failures: { ...paneTexts(language).failures, ...texts.remedies },
              }}
            />
            {startOver}
          </>
        );
    }
  }

  return (
    <section className="pane-view" aria-labelledby="pane-import">
      <h2 id="pane-import" className="pane-headline">
        {texts.title}
      </h2>
      {chosen && <p className="pane-file">{chosen.name ?? texts.fromClipboard}</p>}
      {stageView()}
    </section>
  );
}
