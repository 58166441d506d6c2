import { useStore } from "zustand/react";
import type { EnterExplanationsOutcome } from "../../commands/enterExplanations";
import type { Language } from "../../language/language";
import { explanationFormTexts, type ExplanationFormTexts } from "../../language/pane/explanationFormTexts";
import type { PaneTexts } from "../../language/pane/paneTexts";
import { FailureMessage } from "../frame/FailureMessage";
import { Message } from "../frame/Message";
import { SettledMessages } from "../sheets/SettledMessages";
import type { Explaining } from "./explaining";

interface SavedMessagesProps {
  readonly explaining: Explaining;
  readonly language: Language;
  readonly texts: PaneTexts;
}

/** What came of saving explanations, where there is more to say than that they are saved. */
export function SavedMessages({ explaining, language, texts }: SavedMessagesProps) {
  const words = explanationFormTexts(language);
  const state = useStore(explaining.saving);
  if (state.phase === "failed") {
    return <FailureMessage title={words.notSaved} failure={state.failure} texts={texts} />;
  }
  if (state.phase !== "done") return null;
  const { outcome } = state;
  if (outcome.kind !== "entered") {
    return (
      <Message intent="warning" title={words.notSaved}>
        <p>{reasonOf(outcome, words)}</p>
      </Message>
    );
  }
  return (
    <>
      {outcome.kept > 0 && (
        <Message intent="warning" title={words.keptTitle}>
          <p>{words.kept(outcome.kept, outcome.sheet)}</p>
        </Message>
      )}
      {outcome.settled && <SettledMessages settled={outcome.settled} texts={texts} />}
    </>
  );
}

function reasonOf(
  outcome: Exclude<EnterExplanationsOutcome, { readonly kind: "entered" }>,
  words: ExplanationFormTexts,
): string {
  return outcome.kind === "no-workbook" ? words.noWorkbook : words.leftovers(outcome.sheets.join(", "));
}
