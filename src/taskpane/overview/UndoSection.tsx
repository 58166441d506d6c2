import { Button } from "@fluentui/react-components";
import { useId } from "react";
import { useStore } from "zustand/react";
import type { DoneCommand } from "../../excel/identity/doneCommands";
import type { Language } from "../../language/language";
import { undoTexts, type UndoTexts } from "../../language/pane/overview/undoTexts";
import { UndoFailure } from "../staged/UndoFailure";
import { WorkLine } from "../staged/WorkLine";
import { workInSteps } from "../staged/workUnderWay";
import type { OverviewStore } from "./overviewStore";
import type { Undoing, UndoState } from "./undoing";

interface UndoSectionProps {
  readonly overviewStore: OverviewStore;
  readonly undoing: Undoing;
  readonly language: Language;
}

/** Earlier commands that the workbook remembers, the last first, each with a button that takes it back. */
export function UndoSection({ overviewStore, undoing, language }: UndoSectionProps) {
  const heading = useId();
  const words = undoTexts(language);
  const { outcome } = useStore(overviewStore);
  const state = useStore(undoing);
  if (!outcome || outcome.kind === "no-workbook") return null;
  const { done, hasLog } = outcome.undoable;
  if (done.length === 0 && !hasLog && state.phase === "ready") return null;
  return (
    <section className="pane-part" aria-labelledby={heading}>
      <h2 id={heading} className="pane-headline">
        {words.title}
      </h2>
      <p className="pane-quiet">{done.length > 0 ? words.hint : words.onlyLogged}</p>
      <ul className="pane-lines">
        {done.toReversed().map((command) => (
          <li key={command.key}>
            {commandText(command, words, language)}{" "}
            <Button
              size="small"
              appearance="subtle"
              aria-label={words.undoOf(commandText(command, words, language))}
              disabledFocusable={state.phase === "undoing"}
              onClick={() => void undoing.undo(command)}
            >
              {words.undo}
            </Button>
          </li>
        ))}
      </ul>
      <WorkLine
        work={state.phase === "undoing" ? workInSteps(words.undoing, state.step) : undefined}
        outcome={answerOf(state, words, language)}
        cancelled={state.phase === "ready" && state.cancelled === true}
        language={language}
        onCancel={undoing.cancel}
      />
      {state.phase === "contract" && <state.View versions={state.versions} />}
      {state.phase === "failed" && (
        <UndoFailure title={words.failed} failure={state.failure} language={language} />
      )}
    </section>
  );
}

function commandText({ action, at }: DoneCommand, { actions, done }: UndoTexts, language: Language): string {
  const when = new Date(at).toLocaleString(language === "da" ? "da-DK" : "en-GB", {
    dateStyle: "medium",
    timeStyle: "short",
  });
  return done(actions[action] ?? action, when);
}

function answerOf(state: UndoState, words: UndoTexts, language: Language): string {
  if (state.phase !== "undone") return "";
  const { command, outcome } = state;
  if (outcome.kind === "gone") return words.notKept;
  if (outcome.kind === "changed-since") return words.changedSince(outcome.cells);
  const { kept = [], lost = [] } = outcome;
  return [
    words.undone(commandText(command, words, language)),
    ...(kept.length > 0 ? [words.kept(kept)] : []),
    ...(lost.length > 0 ? [words.lost(lost)] : []),
  ].join(" ");
}
