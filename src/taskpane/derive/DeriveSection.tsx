import { Button } from "@fluentui/react-components";
import { useEffect, useId } from "react";
import { useStore } from "zustand/react";
import { importPaneTexts } from "../../language/pane/importPane";
import type { Language } from "../../language/language";
import { derivePaneTexts } from "../../language/pane/derivePane";
import { FailureMessage } from "../frame/FailureMessage";
import { rowFailureTexts } from "../staged/rowFailureTexts";
import { StageProgress } from "../staged/StageProgress";
import { UndoFailure } from "../staged/UndoFailure";
import { Message } from "../frame/Message";
import { useStageFocus } from "../staged/useStageFocus";
import { DerivationProposalView } from "./DerivationProposalView";
import type { DeriveResult, Deriving } from "./deriving";
import { derivingAnnouncement } from "./derivingAnnouncement";
import { whyNotDerived } from "./whyNotDerived";

interface DeriveSectionProps {
  readonly deriving: Deriving;
  readonly language: Language;
  readonly onCheck: () => void;
}

/** Deriving Aktivitet from the sheet Forløb, with what it would do before it does. */
export function DeriveSection({ deriving: deriving, language, onCheck }: DeriveSectionProps) {
  const labelled = useId();
  const state = useStore(deriving);
  const { view, heading, onFocus, onBlur } = useStageFocus();
  // Whoever comes back from another page may have inserted there what was missing.
  useEffect(() => deriving.forgetRefusal(), [deriving]);
  const texts = derivePaneTexts(language);
  const shared = importPaneTexts(language);
  const { stage } = state;
  const start = (label: string, busy = false) => (
    <Button disabledFocusable={busy} onClick={() => void deriving.prepare()}>
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
        return <StageProgress stage={stage} texts={texts} language={language} onCancel={deriving.cancel} />;
      case "prepared":
        if (stage.prepared.kind === "proposal") {
          return (
            <DerivationProposalView
              proposal={stage.prepared}
              replace={state.replace}
              deriving={deriving}
              language={language}
            />
          );
        }
        if (stage.prepared.kind === "cancelled") return start(texts.prepare);
        return withButton("warning", whyNotDerived(stage.prepared, texts), texts.prepare);
      case "done":
        if (stage.done.kind === "changed-since") return withButton("warning", [texts.changedSince]);
        return doneView(stage.done);
      case "undone":
        return stage.outcome.kind === "undone"
          ? withButton("success", [texts.undone])
          : withButton("warning", [texts.notUndone(stage.outcome.cells)]);
      case "failed":
        return (
          <>
            <FailureMessage title={texts.failed} failure={stage.failure} texts={rowFailureTexts(language)} />
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

  function doneView({ added, changed, counts, skipped }: Extract<DeriveResult, { kind: "derived" }>) {
    const { undoing, failure } = stage.phase === "done" ? stage : { undoing: false };
    return (
      <>
        <Message intent="success" title={texts.done(added, changed, counts)}>
          {skipped > 0 && <p>{texts.skipped(skipped)}</p>}
        </Message>
        {failure && <UndoFailure title={texts.undoFailed} failure={failure} language={language} />}
        <div className="pane-buttons">
          <Button onClick={onCheck}>{texts.check}</Button>
          <Button disabledFocusable={undoing} onClick={() => void deriving.undo()}>
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
      <div role="status" className="visually-hidden">
        {derivingAnnouncement(state, language)}
      </div>
    </section>
  );
}
