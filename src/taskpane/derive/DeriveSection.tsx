import { Button } from "@fluentui/react-components";
import { useEffect, useId, useSyncExternalStore } from "react";
import { importPaneTexts } from "../../language/pane/importPane";
import type { Language } from "../../language/language";
import { makeUpPaneTexts } from "../../language/pane/derivePane";
import { FailureMessage } from "../frame/FailureMessage";
import { failureTexts } from "../import/failureTexts";
import { StageProgress } from "../import/StageProgress";
import { UndoFailure } from "../import/UndoFailure";
import { Message } from "../frame/Message";
import { useStageFocus } from "../frame/useStageFocus";
import { MakeUpProposalView } from "./DerivationProposal";
import type { MadeUpFigures, MakingUp } from "./deriving";
import { spokenMakeUp } from "./derivationAnnouncement";
import { whyNotMadeUp } from "./whyNotDerived";

interface MakeUpSectionProps {
  readonly makingUp: MakingUp;
  readonly language: Language;
  readonly onCheck: () => void;
}

/** Making Aktivitet up from the sheet Forløb, with what it would do before it does. */
export function MakeUpSection({ makingUp, language, onCheck }: MakeUpSectionProps) {
  const labelled = useId();
  const state = useSyncExternalStore(makingUp.subscribe, makingUp.state);
  const { view, heading, onFocus, onBlur } = useStageFocus();
  // Whoever comes back from another page may have inserted there what was missing.
  useEffect(() => makingUp.forgetRefusal(), [makingUp]);
  const texts = makeUpPaneTexts(language);
  const shared = importPaneTexts(language);
  const { stage } = state;
  const start = (label: string, busy = false) => (
    <Button disabledFocusable={busy} onClick={() => void makingUp.prepare()}>
      {label}
    </Button>
  );

  function stageView() {
    switch (stage.phase) {
      case "idle":
        return (
          <>
            {stage.cancelled && <p>{shared.cancelled}</p>}
            <p>{texts.intro}</p>
            {start(texts.prepare)}
          </>
        );
      case "reading":
      case "writing":
        return <StageProgress stage={stage} texts={texts} language={language} onCancel={makingUp.cancel} />;
      case "prepared":
        if (stage.prepared.kind === "proposal") {
          return (
            <MakeUpProposalView
              proposal={stage.prepared}
              replace={state.replace}
              makingUp={makingUp}
              language={language}
            />
          );
        }
        if (stage.prepared.kind === "cancelled") return start(texts.prepare);
        return withButton("warning", whyNotMadeUp(stage.prepared, texts), texts.prepare);
      case "done":
        if (stage.done.kind === "changed-since") return withButton("warning", [texts.changedSince]);
        return doneView(stage.done);
      case "taken-back":
        return stage.outcome.kind === "undone"
          ? withButton("success", [texts.undone])
          : withButton("warning", [texts.notUndone(stage.outcome.cells)]);
      case "failed":
        return (
          <>
            <FailureMessage title={texts.failed} failure={stage.failure} texts={failureTexts(language)} />
            {start(texts.again)}
          </>
        );
    }
  }

  function withButton(
    intent: "success" | "warning",
    [title = "", ...lines]: readonly string[],
    label = texts.again,
  ) {
    return (
      <>
        <Message intent={intent} title={title}>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Message>
        {start(label)}
      </>
    );
  }

  function doneView({ added, changed, counts, left }: Extract<MadeUpFigures, { kind: "made-up" }>) {
    const { undoing, failure } = stage.phase === "done" ? stage : { undoing: false };
    return (
      <>
        <Message intent="success" title={texts.done(added, changed, counts)}>
          {left > 0 && <p>{texts.left(left)}</p>}
        </Message>
        {failure && <UndoFailure title={texts.undoFailed} failure={failure} language={language} />}
        <div className="pane-buttons">
          <Button onClick={onCheck}>{texts.check}</Button>
          <Button disabledFocusable={undoing} onClick={() => void makingUp.undo()}>
            {texts.undo}
          </Button>
          {start(texts.again, undoing)}
        </div>
        {undoing && <p>{texts.undoing}</p>}
      </>
    );
  }

  return (
    <section ref={view} className="pane-part" aria-labelledby={labelled} onFocus={onFocus} onBlur={onBlur}>
      <h2 id={labelled} ref={heading} tabIndex={-1} className="pane-headline">
        {texts.title}
      </h2>
      {stageView()}
      <div role="status" className="pane-spoken">
        {spokenMakeUp(state, language)}
      </div>
    </section>
  );
}
