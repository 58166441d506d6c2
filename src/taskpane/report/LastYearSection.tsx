import { Button } from "@fluentui/react-components";
import { useId } from "react";
import { useStore } from "zustand/react";
import type { PrepareLastYearOutcome } from "../../commands/lastYear/prepareLastYear";
import { contractInUse } from "../../contract/contractInUse";
import { yearLabel } from "../../contract/years";
import type { Language } from "../../language/language";
import type { PaneTexts } from "../../language/pane/paneTexts";
import { otherDateSystem, tooLargeUnpacked } from "../../language/unpackedText";
import { leftText } from "../../language/pane/leftText";
import { lastYearTexts } from "../../language/pane/reports/lastYearTexts";
import { FileButton } from "../frame/FileButton";
import { FailureMessage } from "../frame/messages/FailureMessage";
import { Message } from "../frame/messages/Message";
import { UndoFailure } from "../staged/UndoFailure";
import { WorkLine } from "../staged/WorkLine";
import { isLastYearWorking, type LastYearState, type LastYearTransfer } from "./lastYearTransfer";
import { LastYearPreview } from "./LastYearPreview";

interface LastYearSectionProps {
  readonly lastYearTransfer: LastYearTransfer;
  readonly language: Language;
  readonly texts: PaneTexts;
}

/** Last year's figures from an earlier workbook's file: what would be taken over, and what came of it. */
export function LastYearSection({ lastYearTransfer, language, texts }: LastYearSectionProps) {
  const [heading, until] = [useId(), useId()];
  const words = lastYearTexts(language);
  const state = useStore(lastYearTransfer);
  return (
    <section className="pane-part" aria-labelledby={heading}>
      <h2 id={heading} className="pane-sheet">
        {words.title}
      </h2>
      <p className="pane-quiet">{words.intro}</p>
      <FileButton
        label={words.choose}
        isBusy={isLastYearWorking(state)}
        accept=".xlsx"
        onChoose={lastYearTransfer.load}
      />
      <WorkLine
        work={
          isLastYearWorking(state)
            ? {
                label: words[state.phase],
                at: state.step,
                mayCancel: state.phase === "reading" || state.step?.mayCancel === true,
              }
            : undefined
        }
        outcome={outcomeOf(state, language)}
        cancelled={"cancelled" in state && state.cancelled === true}
        language={language}
        onCancel={lastYearTransfer.cancel}
      />
      {state.phase === "prepared" &&
        (state.outcome.kind === "proposal" ? (
          <LastYearPreview
            proposal={state.outcome}
            language={language}
            onTakeOver={() => void lastYearTransfer.takeOver()}
            onCancel={lastYearTransfer.cancel}
          />
        ) : (
          <Message intent="warning" title={words.refused} news="all">
            <p>{refusalText(state.outcome, language)}</p>
          </Message>
        ))}
      {state.phase === "taken" && state.outcome.kind === "taken-over" && (
        <>
          <Button size="small" aria-describedby={until} onClick={() => void lastYearTransfer.undo()}>
            {words.undo}
          </Button>
          <p id={until} className="pane-quiet">
            {words.undoUntil}
          </p>
          {state.failure && (
            <UndoFailure title={words.notUndone} failure={state.failure} language={language} />
          )}
        </>
      )}
      {state.phase === "failed" && (
        <FailureMessage title={words.failed} failure={state.failure} texts={texts} />
      )}
    </section>
  );
}

function outcomeOf(state: LastYearState, language: Language): string | undefined {
  const words = lastYearTexts(language);
  if (state.phase === "taken") {
    const { outcome } = state;
    return outcome.kind === "taken-over" ? words.taken(outcome.figures) : words.changedMeanwhile;
  }
  if (state.phase !== "taken-back") return undefined;
  const { outcome } = state;
  return outcome.kind === "undone"
    ? words.undone(leftText(language, outcome.lost, outcome.kept))
    : words.changedSince(outcome.cells);
}

type Refusal = Exclude<PrepareLastYearOutcome, { readonly kind: "proposal" }>;

function refusalText(refusal: Refusal, language: Language): string {
  const words = lastYearTexts(language);
  switch (refusal.kind) {
    case "too-large":
      return tooLargeUnpacked(language, refusal.megabytes);
    case "date-system":
      return otherDateSystem(language);
    case "unreadable":
      return words.unreadable;
    case "no-workbook":
      return words.noWorkbook;
    case "no-year":
      return words.noYear;
    case "other-years": {
      const label = (year: number) => yearLabel(contractInUse(), year);
      return words.otherYears(label(refusal.wanted), refusal.years.map(label));
    }
  }
}
