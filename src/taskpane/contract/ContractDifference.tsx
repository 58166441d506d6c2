import { Button } from "@fluentui/react-components";
import { contractChangeLine } from "../../commands/updating/contractChangeLine";
import type { ContractDecision } from "../../commands/contract/applyContract";
import type { PrepareContractOutcome } from "../../commands/contract/prepareContract";
import { populationInUse } from "../../contract/contractInUse";
import { undeclaredChanges } from "../../contract/changes/contractChanges";
import { decisionFault } from "../../contract/changes/decisionFault";
import type { GoTo } from "../frame/useGoTo";
import type { Language } from "../../language/language";
import { contractPaneTexts } from "../../language/pane/contract/contractPaneTexts";
import { updateTexts } from "../../language/pane/updating/updateTexts";
import { Checkbox } from "../frame/Checkbox";
import { Message } from "../frame/messages/Message";
import { useDraft } from "../frame/useDraft";
import { NamedList } from "../frame/NamedList";
import { updateLines } from "../updating/updateLines";
import { ContractFaults } from "./ContractFaults";
import type { ContractStore } from "./contractStore";
import { DecisionFields } from "./DecisionFields";

interface ContractDifferenceProps {
  readonly outcome: Extract<PrepareContractOutcome, { kind: "new" | "prepared" }>;
  readonly contractStore: ContractStore;
  readonly goTo: GoTo["goTo"];
  readonly language: Language;
}

const FIELDS = ["by", "date", "caseNumber", "from"] as const;
const NOTHING: ContractDecision = { by: "", date: "", caseNumber: "", from: "" };

/** The changes, what has to be acknowledged, who has decided it, and the buttons for it. */
export function ContractDifference({ outcome, contractStore, goTo, language }: ContractDifferenceProps) {
  const words = contractPaneTexts(language);
  const changes = updateTexts(language);
  const [decision, setDecision] = useDraft(contractStore, "decision", NOTHING);
  const [isRight, setRight] = useDraft(outcome, "isRight", false);
  const { contract, population, warnings } = outcome;
  const isAsked = warnings.length > 0 && !isRight;
  const update = outcome.kind === "prepared" && outcome.update.kind === "proposal" ? outcome.update : null;
  const fault = update ? decisionFault(contract, update.contract, decision) : undefined;
  const isNew = outcome.kind === "new";
  const unknown = isNew ? undeclaredChanges(contract) : [];
  const lines = update ? updateLines(update, changes, language) : [];
  const [from, to] = [update?.versions.before, update?.versions.after].map((each) => each?.contract.version);
  return (
    <Message intent="info" title={changes.proposed} news="title">
      {isNew && <p>{words.newContract(contract.title, contract.house)}</p>}
      {population === null && populationInUse() !== null && <p>{words.noPopulation}</p>}
      {from !== undefined && to !== undefined && from !== to && <p>{words.version(from, to)}</p>}
      {lines.map(({ heading, lines: items }) => (
        <NamedList key={heading} heading={heading} items={items} />
      ))}
      <NamedList
        heading={changes.parts.contract}
        items={unknown.map((change) => contractChangeLine(change, contract, language))}
      />
      {warnings.length > 0 && (
        <>
          <h2>{words.warnings}</h2>
          <ContractFaults faults={warnings} goTo={goTo} words={words} language={language} />
          <Checkbox label={words.acknowledge} checked={isRight} onChange={setRight} />
        </>
      )}
      {update && (
        <DecisionFields
          legend={words.decision}
          decision={decision}
          onChange={setDecision}
          labels={words}
          fields={FIELDS}
        >
          <p role="status">{fault && words.decisionFaults[fault]}</p>
        </DecisionFields>
      )}
      <div className="pane-buttons">
        <Button
          appearance="primary"
          disabledFocusable={isAsked || fault !== undefined}
          onClick={() => void contractStore.apply(decision)}
        >
          {words.apply}
        </Button>
        <Button onClick={contractStore.cancel}>{words.cancel}</Button>
      </div>
    </Message>
  );
}
