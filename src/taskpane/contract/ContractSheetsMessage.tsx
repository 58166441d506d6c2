import { Button } from "@fluentui/react-components";
import type { EditContractOutcome } from "../../commands/contract/editContract";
import type { Settled } from "../../commands/settleSheets";
import type { ContractPaneTexts } from "../../language/pane/contract/contractPaneTexts";
import { Message } from "../frame/messages/Message";
import type { ContractStore } from "./contractStore";

interface ContractSheetsMessageProps {
  readonly outcome: Settled<EditContractOutcome>;
  readonly contractStore: ContractStore;
  readonly words: ContractPaneTexts;
}

/** Where the contract's sheets are, or what has to go before they can be made. */
export function ContractSheetsMessage({ outcome, contractStore, words }: ContractSheetsMessageProps) {
  const { kind, sheets } = outcome;
  if (kind === "inserted") {
    return (
      <Message intent="success" title={words.title} news="all">
        <p>{words.laid(sheets)}</p>
      </Message>
    );
  }
  return (
    <Message intent="info" title={words.refused} news="all">
      <p>{kind === "leftovers" ? words.leftovers(sheets) : words.alreadyThere(sheets)}</p>
      {kind === "leftovers" && (
        <Button onClick={() => void contractStore.cleanUp()}>{words.removeLeftovers}</Button>
      )}
    </Message>
  );
}
