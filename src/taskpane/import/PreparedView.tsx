import { Button } from "@fluentui/react-components";
import type { PreparedImport } from "../../commands/prepareImport";
import type { Language } from "../../language/language";
import { importPaneTexts } from "../../language/importPane";
import { Message } from "../Message";
import { FileChoice } from "./FileChoice";
import { FileSettings } from "./FileSettings";
import type { Importing, ImportingState } from "./importingState";
import { importWords } from "./importWords";
import { ProposalView } from "./ProposalView";

interface PreparedViewProps {
  readonly prepared: PreparedImport;
  readonly state: ImportingState;
  readonly importing: Importing;
  readonly language: Language;
}

/** What a file turned out to be: a proposal, or why there is none and what can be done about it. */
export function PreparedView({ prepared, state, importing, language }: PreparedViewProps) {
  const texts = importPaneTexts(language);
  const another = <Button onClick={importing.startOver}>{texts.another}</Button>;
  switch (prepared.kind) {
    case "proposal":
      return <ProposalView proposal={prepared} state={state} importing={importing} language={language} />;
    case "cancelled":
      return <FileChoice importing={importing} texts={texts} />;
    case "no-table": {
      const { file } = prepared;
      const { cause, remedy } = file ? texts.noTable : texts.noWorkbook;
      return (
        <>
          <Message intent="warning" title={cause}>
            <p>{remedy}</p>
          </Message>
          <div className="pane-buttons">
            {file && (
              <Button appearance="primary" onClick={() => void importing.insertMeetings()}>
                {texts.insertTable}
              </Button>
            )}
            {another}
          </div>
          {file && (
            <FileSettings file={file} words={importWords(language, file.table)} importing={importing} />
          )}
        </>
      );
    }
    case "unread": {
      const { read } = prepared;
      const file = "file" in read ? read.file : undefined;
      const words = importWords(language, file?.table ?? "activity");
      const { cause, remedy } = faultText();
      return (
        <>
          <Message intent={file ? "warning" : "error"} title={cause}>
            <p>{remedy}</p>
          </Message>
          {file && <FileSettings file={file} words={words} importing={importing} open />}
          <div className="pane-buttons">{another}</div>
        </>
      );

      function faultText() {
        if (read.reason === "quote-open") return texts.openQuote(read.row);
        if (read.reason !== "columns-missing") return texts.faults[read.reason];
        return texts.missing(read.file.missing.map((column) => words.columns[column] ?? column));
      }
    }
  }
}
