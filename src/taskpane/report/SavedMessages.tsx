import { Button } from "@fluentui/react-components";
import { useId } from "react";
import { useStore } from "zustand/react";
import type { Language } from "../../language/language";
import {
  explanationFormTexts,
  type ExplanationFormTexts,
} from "../../language/pane/reports/explanationFormTexts";
import type { PaneTexts } from "../../language/pane/paneTexts";
import { FailureMessage } from "../frame/messages/FailureMessage";
import { Message } from "../frame/messages/Message";
import { SettledMessages } from "../sheets/SettledMessages";
import { UndoFailure } from "../staged/UndoFailure";
import type { Explaining, SavingOutcome } from "./explaining";

interface SavedMessagesProps {
  readonly explaining: Explaining;
  readonly language: Language;
  readonly texts: PaneTexts;
}

/** The outcome of saving explanations, where there is more to say than that they are saved. */
export function SavedMessages({ explaining, language, texts }: SavedMessagesProps) {
  const words = explanationFormTexts(language);
  const until = useId();
  const state = useStore(explaining.saving);
  if (state.phase === "failed") {
    return <FailureMessage title={words.notSaved} failure={state.failure} texts={texts} />;
  }
  if (state.phase !== "done") return null;
  const { outcome, failure } = state;
  if (outcome.kind === "undone") return null;
  if (outcome.kind !== "entered") {
    return (
      <Message
        intent="warning"
        title={outcome.kind === "changed-since" ? words.notUndone : words.notSaved}
        news="all"
      >
        <p>{reasonOf(outcome, words)}</p>
      </Message>
    );
  }
  return (
    <>
      {outcome.kept > 0 && (
        <Message intent="warning" title={words.keptTitle} news="all">
          <p>{words.kept(outcome.kept, outcome.sheet)}</p>
        </Message>
      )}
      {outcome.entered && (
        <>
          <Button
            data-action="undo-explanations"
            aria-describedby={until}
            onClick={() => void explaining.undo()}
          >
            {words.undo}
          </Button>
          <p id={until} className="pane-quiet">
            {words.undoUntil}
          </p>
        </>
      )}
      {failure && <UndoFailure title={words.notUndone} failure={failure} language={language} />}
      {outcome.settled && <SettledMessages settled={outcome.settled} texts={texts} />}
    </>
  );
}

function reasonOf(
  outcome: Exclude<SavingOutcome, { readonly kind: "entered" | "undone" }>,
  words: ExplanationFormTexts,
): string {
  switch (outcome.kind) {
    case "no-workbook":
      return words.noWorkbook;
    case "leftovers":
      return words.leftovers(outcome.sheets.join(", "));
    case "changed-since":
      return words.changedSince;
  }
}
