import { Button } from "@fluentui/react-components";
import type { EditContractOutcome } from "../../commands/contract/editContract";
import type { Settled } from "../../commands/settleSheets";
import type { ContractPaneTexts } from "../../language/pane/contract/contractPaneTexts";
import { Message } from "../frame/messages/Message";
import type { Contracting } from "./contracting";

interface LaidMessageProps {
  readonly outcome: Settled<EditContractOutcome>;
  readonly contracting: Contracting;
  readonly words: ContractPaneTexts;
}

/** Where the contract's sheets are, or what has to go before they can be made. */
export function LaidMessage({ outcome, contracting, words }: LaidMessageProps) {
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
        <Button onClick={() => void contracting.cleanUp()}>{words.removeLeftovers}</Button>
      )}
    </Message>
  );
}
