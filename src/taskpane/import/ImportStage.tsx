import { Button } from "@fluentui/react-components";
import type { Language } from "../../language/language";
import { leftText } from "../../language/pane/leftText";
import { importPaneTexts } from "../../language/pane/import/importPane";
import { FailureMessage } from "../frame/messages/FailureMessage";
import { Message } from "../frame/messages/Message";
import { rowFailureTexts } from "../staged/rowFailureTexts";
import { StageProgress } from "../staged/StageProgress";
import { FileChoice } from "./FileChoice";
import { ImportDone } from "./ImportDone";
import type { Importing, ImportingState } from "./importingState";
import { PreparedView } from "./PreparedView";

interface ImportStageProps {
  readonly state: ImportingState;
  readonly importing: Importing;
  readonly language: Language;
  /** Leads to the list of what the check finds. */
  readonly onCheck: () => void;
  readonly onOverview: () => void;
}

/** Where an import stands, and the ways on from there. */
export function ImportStage({ state, importing, language, onCheck, onOverview }: ImportStageProps) {
  const texts = importPaneTexts(language);
  const { stage } = state;
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
        <PreparedView
          prepared={stage.prepared}
          state={state}
          importing={importing}
          language={language}
          onOverview={onOverview}
        />
      );
    case "done":
      return <ImportDone stage={stage} importing={importing} language={language} onCheck={onCheck} />;
    case "undone": {
      const { outcome } = stage;
      const left = outcome.kind === "undone" ? leftText(language, outcome.lost, outcome.kept) : undefined;
      return (
        <>
          <Message
            intent={outcome.kind === "undone" && !left ? "success" : "warning"}
            title={outcome.kind === "undone" ? texts.undone(left) : texts.changedSince(outcome.cells)}
          >
            {null}
          </Message>
          <FileChoice importing={importing} texts={texts} />
        </>
      );
    }
    case "failed":
      return (
        <>
          <FailureMessage
            title={texts.failed}
            failure={stage.failure}
            texts={rowFailureTexts(language)}
            isAnnounced
          />
          <Button onClick={importing.startOver}>{texts.another}</Button>
        </>
      );
  }
}
