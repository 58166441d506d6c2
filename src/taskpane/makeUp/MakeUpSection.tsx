import { Button } from "@fluentui/react-components";
import { useId, useSyncExternalStore } from "react";
import type { Language } from "../../language/language";
import { importPaneTexts } from "../../language/importPane";
import { makeUpPaneTexts } from "../../language/makeUpPane";
import { paneTexts } from "../../language/pane";
import { FailureMessage } from "../FailureMessage";
import { ProgressLine } from "../import/ProgressLine";
import { Message } from "../Message";
import { MakeUpProposalView } from "./MakeUpProposalView";
import type { MakingUp } from "./makingUp";

interface MakeUpSectionProps {
  readonly makingUp: MakingUp;
  readonly language: Language;
  readonly onCheck: () => void;
}

/** Making Aktivitet up from the sheet Forløb, with what it would do before it does. */
export function MakeUpSection({ makingUp, language, onCheck }: MakeUpSectionProps) {
  const heading = useId();
  const state = useSyncExternalStore(makingUp.subscribe, makingUp.state);
  const texts = makeUpPaneTexts(language);
  const shared = importPaneTexts(language);
  const { stage } = state;
  const start = (label: string) => <Button onClick={() => void makingUp.prepare()}>{label}</Button>;

  function stageView() {
    switch (stage.phase) {
      case "idle":
        return (
          <>
            {stage.cancelled && <p role="status">{shared.cancelled}</p>}
            {start(texts.prepare)}
          </>
        );
      case "reading":
      case "writing":
        return (
          <ProgressLine
            label={texts[stage.phase]}
            progress={stage.progress}
            texts={shared}
            onCancel={makingUp.cancel}
          />
        );
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
        return (
          <>
            {noProposal(stage.prepared)}
            {start(texts.again)}
          </>
        );
      case "done":
        return stage.done.kind === "changed-since" ? (
          <>
            <Message intent="warning" title={texts.changedSince}>
              {null}
            </Message>
            {start(texts.again)}
          </>
        ) : (
          <>
            <Message
              intent="success"
              title={texts.done(stage.done.added, stage.done.changed, stage.done.counts)}
            >
              {stage.done.left > 0 && <p>{texts.left(stage.done.left)}</p>}
            </Message>
            <div className="pane-buttons">
              <Button onClick={onCheck}>{texts.check}</Button>
              <Button onClick={() => void makingUp.undo()}>{texts.undo}</Button>
              {start(texts.again)}
            </div>
          </>
        );
      case "taken-back":
        return (
          <>
            <Message
              intent={stage.outcome.kind === "undone" ? "success" : "warning"}
              title={
                stage.outcome.kind === "undone" ? texts.undone : shared.changedSince(stage.outcome.cells)
              }
            >
              {null}
            </Message>
            {start(texts.again)}
          </>
        );
      case "failed":
        return (
          <>
            <FailureMessage
              title={texts.failed}
              failure={stage.failure}
              texts={{
                ...paneTexts(language),
                failures: { ...paneTexts(language).failures, ...shared.remedies },
              }}
            />
            {start(texts.again)}
          </>
        );
    }
  }

  function noProposal(
    prepared: Exclude<Extract<typeof stage, { phase: "prepared" }>["prepared"], { kind: "proposal" }>,
  ) {
    if (prepared.kind === "cancelled") return null;
    const { cause, remedy } = {
      "no-workbook": texts.noWorkbook,
      "no-meetings-sheet": texts.noSheet,
      "no-meetings": texts.noMeetings,
    }[prepared.kind];
    return (
      <Message intent="warning" title={cause}>
        <p>{remedy}</p>
        {prepared.kind === "no-meetings" && prepared.madeUpRows.length > 0 && (
          <p>{texts.staleRows(prepared.madeUpRows)}</p>
        )}
      </Message>
    );
  }

  return (
    <section className="pane-part" aria-labelledby={heading}>
      <h2 id={heading} className="pane-headline">
        {texts.title}
      </h2>
      {stage.phase === "idle" && <p>{texts.intro}</p>}
      {stageView()}
    </section>
  );
}
