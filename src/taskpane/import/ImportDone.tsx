import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ImportPaneTexts } from "../../language/importPane";
import { Message } from "../Message";
import type { Imported } from "./importingState";

interface ImportDoneProps {
  readonly imported: Imported;
  readonly texts: ImportPaneTexts;
  readonly onCheck: () => void;
  readonly onUndo: () => void;
  /** What else can be done from here. */
  readonly children: ReactNode;
}

/** What was imported, and the ways on and back. */
export function ImportDone({ imported, texts, onCheck, onUndo, children }: ImportDoneProps) {
  return (
    <>
      <Message intent="success" title={texts.done(imported.added, imported.changed)}>
        <p>{texts.next}</p>
      </Message>
      <div className="pane-buttons">
        <Button appearance="primary" onClick={onCheck}>
          {texts.check}
        </Button>
        <Button onClick={onUndo}>{texts.undo}</Button>
        {children}
      </div>
    </>
  );
}
