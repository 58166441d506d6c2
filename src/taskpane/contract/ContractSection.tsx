import { Button } from "@fluentui/react-components";
import { useEffect, useId } from "react";
import { useStore } from "zustand/react";
import type { ApplyContractOutcome } from "../../commands/contract/applyContract";
import type { SelectedPlace } from "../../commands/reports/selectPlace";
import type { Settled } from "../../commands/settleSheets";
import { amendedValues } from "../../contract/changes/amendments";
import { contractInUse } from "../../contract/contractInUse";
import type { Versions } from "../../commands/updating/versions";
import type { Language } from "../../language/language";
import { contractPaneTexts, type ContractPaneTexts } from "../../language/pane/contract/contractPaneTexts";
import type { PaneTexts } from "../../language/pane/paneTexts";
import { reportTexts } from "../../language/report/reportTexts";
import { amendmentLine } from "../../report/amendmentLine";
import { useGoTo } from "../frame/useGoTo";
import { PlaceMissed } from "../frame/messages/PlaceMissed";
import { FailureMessage } from "../frame/messages/FailureMessage";
import { AppliedUpdate } from "../updating/AppliedUpdate";
import type { Updating } from "../updating/updating";
import { WorkLine } from "../staged/WorkLine";
import { workInSteps, type WorkUnderWay } from "../staged/workUnderWay";
import { isWorking, type ContractStore, type ContractWorking } from "./contractStore";
import { FileButton } from "../frame/FileButton";
import { ContractSheetsMessage } from "./ContractSheetsMessage";
import { PreparedContract } from "./PreparedContract";

interface ContractSectionProps {
  readonly contractStore: ContractStore;
  /** Shows a cell, `'Kontraktmål'!B4`. */
  readonly select: (place: string) => Promise<SelectedPlace>;
  readonly takeBack: (versions: Versions) => Updating;
  /** Called once figures may have changed. */
  readonly onChanged: () => void;
  readonly language: Language;
  readonly texts: PaneTexts;
}

/** Which contract the workbook follows, and ways to change it: on sheets, by a file, and out as one. */
export function ContractSection({
  contractStore,
  select,
  takeBack,
  onChanged,
  language,
  texts,
}: ContractSectionProps) {
  const heading = useId();
  const words = contractPaneTexts(language);
  const state = useStore(contractStore);
  const { goTo, missed } = useGoTo(select);
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
      <Amendments language={language} />
      <p className="pane-quiet">{words.purpose}</p>
      <Begin contractStore={contractStore} isBusy={isWorking(state)} words={words} />
      <WorkLine
        work={isWorking(state) ? workOn(state, words) : undefined}
        outcome={isApplied ? appliedText(state.outcome, words, texts) : undefined}
        cancelled={state.phase === "ready" && state.cancelled === true}
        language={language}
        onCancel={contractStore.cancel}
      />
      {state.phase === "laid" && (
        <ContractSheetsMessage outcome={state.outcome} contractStore={contractStore} words={words} />
      )}
      <PlaceMissed missed={missed} language={language} />
      {state.phase === "prepared" && (
        <PreparedContract
          outcome={state.outcome}
          contractStore={contractStore}
          goTo={goTo}
          language={language}
        />
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

/** Replaced values of the contract, each with whose decision it was; nothing where there are none. */
function Amendments({ language }: { readonly language: Language }) {
  const contract = contractInUse();
  const lines = amendedValues(contract).map((each) => amendmentLine(contract, each, language));
  return (
    lines.length > 0 && (
      <ul className="pane-lines" aria-label={reportTexts(language).frame.amendments}>
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    )
  );
}

function workOn(state: ContractWorking, words: ContractPaneTexts): WorkUnderWay {
  const label = words[state.phase];
  return state.phase === "reading" ? { label, mayCancel: true } : workInSteps(label, state.step);
}

function appliedText(
  outcome: Settled<ApplyContractOutcome>,
  words: ContractPaneTexts,
  { leftoversElsewhere }: PaneTexts,
): string {
  if (outcome.kind === "decision-fault") return words.decisionFaults[outcome.fault];
  if (outcome.kind === "leftovers") return `${words.leftovers(outcome.sheets)} ${leftoversElsewhere}`;
  return outcome.kind === "applied" ? words.applied : words.changedSince;
}

interface BeginProps {
  readonly contractStore: ContractStore;
  readonly isBusy: boolean;
  readonly words: ContractPaneTexts;
}

function Begin({ contractStore, isBusy, words }: BeginProps) {
  const contract = contractInUse();
  const json = `${JSON.stringify(contract, null, 2)}\n`;
  return (
    <div className="pane-buttons">
      <Button size="small" disabledFocusable={isBusy} onClick={() => void contractStore.edit()}>
        {words.edit}
      </Button>
      <Button size="small" disabledFocusable={isBusy} onClick={() => void contractStore.load()}>
        {words.load}
      </Button>
      <FileButton label={words.otherFile} isBusy={isBusy} onChoose={contractStore.load} />
      <Button size="small" disabledFocusable={isBusy} onClick={() => void contractStore.begin()}>
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
