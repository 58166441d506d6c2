import { Button } from "@fluentui/react-components";
import { useEffect, useId } from "react";
import { useStore } from "zustand/react";
import type { ApplyContractOutcome } from "../../commands/contract/applyContract";
import type { Settled } from "../../commands/settleSheets";
import { contractInUse } from "../../contract/contractInUse";
import type { Versions } from "../../commands/updating/versions";
import type { Language } from "../../language/language";
import { contractPaneTexts, type ContractPaneTexts } from "../../language/pane/contract/contractPaneTexts";
import type { PaneTexts } from "../../language/pane/paneTexts";
import { FailureMessage } from "../frame/messages/FailureMessage";
import { AppliedUpdate } from "../updating/AppliedUpdate";
import type { Updating } from "../updating/updating";
import { isWorking, type Contracting } from "./contracting";
import { FileButton } from "../frame/FileButton";
import { LaidMessage } from "./LaidMessage";
import { PreparedContract } from "./PreparedContract";

interface ContractSectionProps {
  readonly contracting: Contracting;
  /** Shows a cell, `'Kontraktmål'!B4`. */
  readonly goTo: (place: string) => Promise<void>;
  readonly takeBack: (versions: Versions) => Updating;
  /** Called once figures may have changed. */
  readonly onChanged: () => void;
  readonly language: Language;
  readonly texts: PaneTexts;
}

/** Which contract the workbook follows, and ways to change it: on sheets, by a file, and out as one. */
export function ContractSection({
  contracting,
  goTo,
  takeBack,
  onChanged,
  language,
  texts,
}: ContractSectionProps) {
  const heading = useId();
  const words = contractPaneTexts(language);
  const state = useStore(contracting);
  const { title, house, version } = contractInUse();
  const isApplied = state.phase === "applied";
  useEffect(() => {
    if (isApplied) onChanged();
  }, [isApplied, onChanged]);
  return (
    <section className="pane-part" aria-labelledby={heading}>
      <h2 id={heading} className="pane-sheet">
        {words.title}
      </h2>
      <p>{words.follows(title, house, version)}</p>
      <p className="pane-quiet">{words.purpose}</p>
      <Begin contracting={contracting} isBusy={isWorking(state)} words={words} />
      <p role="status">
        {state.phase === "laying" && words.laying}
        {state.phase === "reading" && words.reading}
        {state.phase === "applying" && words.applying}
        {isApplied && appliedText(state.outcome, words)}
      </p>
      {state.phase === "laid" && (
        <LaidMessage outcome={state.outcome} contracting={contracting} words={words} />
      )}
      {state.phase === "prepared" && (
        <PreparedContract outcome={state.outcome} contracting={contracting} goTo={goTo} language={language} />
      )}
      {isApplied && state.outcome.kind === "applied" && (
        <AppliedUpdate {...{ takeBack, onChanged, language, texts }} outcome={state.outcome} />
      )}
      {state.phase === "failed" && (
        <FailureMessage title={words.failed} failure={state.failure} texts={texts} />
      )}
    </section>
  );
}

function appliedText(outcome: Settled<ApplyContractOutcome>, words: ContractPaneTexts): string {
  if (outcome.kind === "decision-fault") return words.decisionFaults[outcome.fault];
  return outcome.kind === "applied" ? words.applied : words.changedSince;
}

interface BeginProps {
  readonly contracting: Contracting;
  readonly isBusy: boolean;
  readonly words: ContractPaneTexts;
}

function Begin({ contracting, isBusy, words }: BeginProps) {
  const contract = contractInUse();
  const json = `${JSON.stringify(contract, null, 2)}\n`;
  return (
    <div className="pane-buttons">
      <Button size="small" disabledFocusable={isBusy} onClick={() => void contracting.edit()}>
        {words.edit}
      </Button>
      <Button size="small" disabledFocusable={isBusy} onClick={() => void contracting.load()}>
        {words.load}
      </Button>
      <FileButton label={words.otherFile} isBusy={isBusy} onChoose={contracting.load} />
      <Button size="small" disabledFocusable={isBusy} onClick={() => void contracting.begin()}>
        {words.begin}
      </Button>
      <Button
        as="a"
        size="small"
        download={`${contract.id}.json`}
        href={`data:application/json;charset=utf-8,${encodeURIComponent(json)}`}
      >
        {words.save}
      </Button>
    </div>
  );
}
