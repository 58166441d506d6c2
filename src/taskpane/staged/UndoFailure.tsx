import { importPaneTexts } from "../../language/pane/import/importPane";
import type { Language } from "../../language/language";
import type { Failure } from "../frame/messages/failure";
import { Message } from "../frame/messages/Message";
import { rowFailureTexts } from "./rowFailureTexts";

interface UndoFailureProps {
  readonly title: string;
  readonly failure: Failure;
  readonly language: Language;
}

/** Why something could not be taken back, and whether all that had been done stands still. */
export function UndoFailure({ title, failure, language }: UndoFailureProps) {
  const texts = rowFailureTexts(language);
  const { undoWhole, undoUnsure } = importPaneTexts(language);
  const { cause, remedy } = texts.failures[failure.reason];
  return (
    <Message intent="error" title={title}>
      <p>{cause}</p>
      <p>{remedy}</p>
      <p>{failure.undone ? undoWhole : undoUnsure}</p>
      {failure.code !== "" && <p>{texts.code(failure.code)}</p>}
    </Message>
  );
}
