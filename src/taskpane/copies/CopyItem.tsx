import { Button } from "@fluentui/react-components";
import { useStore } from "zustand/react";
import type { CopyKind, MadeCopy } from "../../commands/copies/makeCopy";
import { lookAtText, refusalText, removalLines } from "../../commands/copies/copyLines";
import type { Language } from "../../language/language";
import { copyPaneTexts } from "../../language/pane/copies/copyPaneTexts";
import { copyTexts } from "../../language/pane/copies/copyTexts";
import type { PaneTexts } from "../../language/pane/paneTexts";
import { FailureMessage } from "../frame/messages/FailureMessage";
import { Message } from "../frame/messages/Message";
import { NamedList } from "../frame/NamedList";
import { WorkLine } from "../staged/WorkLine";
import type { CopyStore } from "./copyStore";

const STAGES = ["reading", "cleaning", "opening"] as const;

interface CopyItemProps {
  readonly kind: CopyKind;
  readonly copying: CopyStore;
  readonly language: Language;
  readonly texts: PaneTexts;
}

/** A copy of one kind: what it is for, its button, and what came of it. */
export function CopyItem({ kind, copying, language, texts }: CopyItemProps) {
  const words = copyPaneTexts(language);
  const state = useStore(copying.run);
  const { stage } = useStore(copying.standing);
  const isWorking = state.phase === "working";
  return (
    <>
      <div className="pane-optional">
        <p className="pane-quiet">{words.purposes[kind]}</p>
        <Button size="small" disabledFocusable={isWorking} onClick={() => void copying.run.start()}>
          {words.labels[kind]}
        </Button>
      </div>
      <WorkLine
        work={
          isWorking
            ? {
                label: words.stages[stage],
                at: { step: 1 + STAGES.indexOf(stage), of: STAGES.length, mayCancel: stage !== "opening" },
                mayCancel: stage !== "opening",
              }
            : undefined
        }
        outcome={state.phase === "done" && state.outcome.kind === "opened" ? words.opened : undefined}
        cancelled={state.phase === "done" && state.outcome.kind === "cancelled"}
        language={language}
        onCancel={copying.cancel}
      />
      {state.phase === "done" && <CopyDetails outcome={state.outcome} language={language} />}
      {state.phase === "failed" && (
        <>
          <FailureMessage title={words.failed(words.labels[kind])} failure={state.failure} texts={texts} />
          {stage === "opening" && <p>{words.perhapsOpened}</p>}
        </>
      )}
    </>
  );
}

/** The parts removed from a copy, or why there is none. */
function CopyDetails({ outcome, language }: { readonly outcome: MadeCopy; readonly language: Language }) {
  const words = copyPaneTexts(language);
  const said = copyTexts(language);
  if (outcome.kind === "cancelled") return null;
  if (outcome.kind === "opened") {
    const lookAt = lookAtText(outcome.lookAt, language);
    return (
      <>
        {outcome.removed.length === 0 && <p>{said.values(outcome.values)}</p>}
        <NamedList heading={said.removed} items={removalLines(outcome.removed, language)} />
        {lookAt !== undefined && (
          <Message intent="warning" title={lookAt} news="all">
            <p>{said.decision}</p>
          </Message>
        )}
      </>
    );
  }
  return (
    <Message intent="warning" title={words.refused} news="all">
      <p>
        {outcome.kind === "too-large"
          ? words.tooLarge(Math.ceil(outcome.size / 1024 / 1024))
          : refusalText(outcome, language)}
      </p>
    </Message>
  );
}
