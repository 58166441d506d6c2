import { Button } from "@fluentui/react-components";
import type { PrepareContractOutcome } from "../../commands/contract/prepareContract";
import { jsonFaultText, thisFile } from "../../language/contract/jsonFaultTexts";
import type { GoTo } from "../frame/useGoTo";
import type { Language } from "../../language/language";
import { contractPaneTexts, type ContractPaneTexts } from "../../language/pane/contract/contractPaneTexts";
import { updateTexts } from "../../language/pane/updating/updateTexts";
import { Message } from "../frame/messages/Message";
import { refusalOf } from "../updating/refusalOf";
import { ContractDifference } from "./ContractDifference";
import { ContractFaults } from "./ContractFaults";
import { FileButton } from "../frame/FileButton";
import type { ContractStore } from "./contractStore";

interface PreparedContractProps {
  readonly outcome: PrepareContractOutcome;
  readonly contractStore: ContractStore;
  readonly goTo: GoTo["goTo"];
  readonly language: Language;
}

/** The changes that a contract would make, with the buttons for them, or why it is refused. */
export function PreparedContract({ outcome, contractStore, goTo, language }: PreparedContractProps) {
  const words = contractPaneTexts(language);
  if (outcome.kind === "faulty") {
    const faults = outcome.faults.filter(({ severity }) => severity === "fault");
    const warnings = outcome.faults.filter(({ severity }) => severity === "warning");
    return (
      <Message intent="error" title={words.faulty(faults.length)} news="title">
        <ContractFaults faults={faults} goTo={goTo} words={words} language={language} />
        {warnings.length > 0 && (
          <>
            <h2>{words.warnings}</h2>
            <ContractFaults faults={warnings} goTo={goTo} words={words} language={language} />
          </>
        )}
        {outcome.open ? (
          <Button onClick={() => void contractStore.fill()}>{words.fill(outcome.open)}</Button>
        ) : null}
      </Message>
    );
  }
  const isOpen =
    outcome.kind === "new" || (outcome.kind === "prepared" && outcome.update.kind === "proposal");
  if (isOpen) {
    return (
      <ContractDifference outcome={outcome} contractStore={contractStore} goTo={goTo} language={language} />
    );
  }
  if (outcome.kind === "prepared" && outcome.update.kind === "up-to-date")
    return <p role="alert">{words.same}</p>;
  return (
    <Message intent="warning" title={words.refused} news="all">
      <p>{refusedText(outcome, words, language)}</p>
      {outcome.kind === "not-population" && (
        <ContractFaults faults={outcome.faults} goTo={goTo} words={words} language={language} />
      )}
      {(outcome.kind === "population-missing" || outcome.kind === "not-population") && (
        <div className="pane-buttons">
          <FileButton label={words.population} isBusy={false} onChoose={contractStore.count} />
          <Button onClick={() => void contractStore.count()}>{words.withoutPopulation}</Button>
        </div>
      )}
    </Message>
  );
}

function refusedText(outcome: PrepareContractOutcome, words: ContractPaneTexts, language: Language): string {
  switch (outcome.kind) {
    case "no-sheets":
      return words.noSheets;
    case "not-json":
      return jsonFaultText(language, thisFile(language), outcome.place);
    case "not-population":
      return words.notPopulation;
    case "population-missing":
      return words.populationMissing(outcome.names);
    case "prepared": {
      const { update } = outcome;
      if (update.kind === "proposal" || update.kind === "up-to-date") return "";
      return refusalOf(update, updateTexts(language), language);
    }
    default:
      return "";
  }
}
