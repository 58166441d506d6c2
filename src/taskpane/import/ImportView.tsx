import { Button } from "@fluentui/react-components";
import { useStore } from "zustand/react";
import type { Language } from "../../language/language";
import { importPaneTexts } from "../../language/pane/importPane";
import { FailureMessage } from "../frame/FailureMessage";
import { Message } from "../frame/Message";
import { useStageFocus } from "../staged/useStageFocus";
import { rowFailureTexts } from "../staged/rowFailureTexts";
import { FileChoice } from "./FileChoice";
import { ImportDone } from "./ImportDone";
import type { Importing } from "./importingState";
import { PreparedView } from "./PreparedView";
import { importAnnouncement } from "./importAnnouncement";
import { StageProgress } from "../staged/StageProgress";
import { useDroppedFile } from "./useDroppedFile";

export interface ImportViewProps {
  readonly importing: Importing;
  readonly language: Language;
  /** Leads to the list of what the check finds. */
  readonly onCheck: () => void;
}

/** Importing figures: choose, see what would happen, let it happen, take it back. */
export function ImportView({ importing, language, onCheck }: ImportViewProps) {
  const state = useStore(importing);
  const { view, heading, onFocus, onBlur } = useStageFocus();
  const over = useDroppedFile(importing);
  const texts = importPaneTexts(language);
  const { stage, chosen } = state;

  function stageView() {
    switch (stage.phase) {
      case "idle":
        return (
          <>
            {stage.cancelled && <p>{texts.cancelled}</p>}
            <FileChoice importing={importing} texts={texts} />
          </>
        );
      case "reading":
      case "writing":
        return <StageProgress stage={stage} texts={texts} language={language} onCancel={importing.cancel} />;
      case "prepared":
        return (
          <PreparedView prepared={stage.prepared} state={state} importing={importing} language={language} />
        );
      case "done":
        return <ImportDone stage={stage} importing={importing} language={language} onCheck={onCheck} />;
      case "undone":
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
            <FailureMessage title={texts.failed} failure={stage.failure} texts={rowFailureTexts(language)} />
            <Button onClick={importing.startOver}>{texts.another}</Button>
          </>
        );
    }
  }

  return (
    <section
      ref={view}
      className={over ? "pane-view pane-over" : "pane-view"}
      aria-labelledby="pane-import"
      onFocus={onFocus}
      onBlur={onBlur}
    >
      <h2 id="pane-import" ref={heading} tabIndex={-1} className="pane-headline">
        {texts.title}
      </h2>
      {chosen && <p className="pane-file">{chosen.name ?? texts.fromClipboard}</p>}
      {stageView()}
      <div role="status" className="visually-hidden">
        {importAnnouncement(state, language)}
      </div>
    </section>
  );
}
