import { Button } from "@fluentui/react-components";
import type { Language } from "../../language/language";
import { importPaneTexts } from "../../language/pane/import/importPane";
import { Message } from "../frame/messages/Message";
import { OverviewButton } from "../frame/OverviewButton";
import { FileChoice } from "./FileChoice";
import { FileSettings } from "./FileSettings";
import type { Importing, ImportingState, Prepared } from "./importingState";
import { tableWords } from "../staged/tableWords";
import { ProposalView } from "./ProposalView";
import { whyNoProposal } from "./whyNoProposal";

interface PreparedViewProps {
  readonly prepared: Prepared;
  readonly state: ImportingState;
  readonly importing: Importing;
  readonly language: Language;
  readonly onOverview: () => void;
}

/** The result of reading a file: a proposal, or why there is none and what can be done about it. */
export function PreparedView({ prepared, state, importing, language, onOverview }: PreparedViewProps) {
  const texts = importPaneTexts(language);
  if (prepared.kind === "proposal") {
    return <ProposalView proposal={prepared} state={state} importing={importing} language={language} />;
  }
  if (prepared.kind === "cancelled") return <FileChoice importing={importing} texts={texts} />;
  const { inserting } = state;
  const { cause, remedy } = whyNoProposal(prepared, state, language);
  const file = fileOf(prepared);
  const isUnread = prepared.kind === "unread";
  const settings = file && (
    <FileSettings
      file={file}
      words={tableWords(language, file.table)}
      importing={importing}
      open={isUnread || Object.keys(state.choices).length > 0}
    />
  );
  return (
    <>
      <Message intent={file || prepared.kind === "no-table" ? "warning" : "error"} title={cause}>
        <p>{remedy}</p>
      </Message>
      {isUnread && settings}
      <div className="pane-buttons">
        {prepared.kind === "no-table" && file && (
          <Button
            appearance="primary"
            disabledFocusable={inserting}
            onClick={() => void importing.insertMeetings()}
          >
            {texts.insertTable}
          </Button>
        )}
        {prepared.kind === "no-table" && !file && <OverviewButton language={language} onGo={onOverview} />}
        <Button disabledFocusable={inserting} onClick={importing.startOver}>
          {texts.another}
        </Button>
      </div>
      {!isUnread && settings}
    </>
  );
}

/** The file's properties, where it could be read so far. */
function fileOf(prepared: Prepared) {
  if (prepared.kind === "no-table") return prepared.file;
  return prepared.kind === "unread" && "file" in prepared.read ? prepared.read.file : undefined;
}
