import { Button } from "@fluentui/react-components";
import type { InsertOutcome } from "../../commands/insertWorkbook";
import type { Settled } from "../../commands/settleSheets";
import { SHEET_LANGUAGE } from "../../language/language";
import type { PaneTexts } from "../../language/pane/paneTexts";
import { Message } from "../frame/messages/Message";
import { NamedList } from "../frame/NamedList";
import { SettledMessages } from "./SettledMessages";

type Inserted = Extract<Settled<InsertOutcome>, { kind: "inserted" }>;
type AlreadyThere = Extract<Settled<InsertOutcome>, { kind: "already-there" }>;

interface OutcomeProps<Outcome> {
  readonly outcome: Outcome;
  readonly texts: PaneTexts;
  /** Takes the message away. */
  readonly onDismiss: () => void;
}

function InsertedMessage({ outcome, texts, onDismiss }: OutcomeProps<Inserted>) {
  const { sheets, renamed } = outcome;
  const sentences = renamed.map((part) => texts.renamedPart[part.kind](part.wanted, part.given));
  return (
    <>
      <Message intent="success" title={texts.inserted}>
        <NamedList heading={texts.insertedSheets} items={sheets} lang={SHEET_LANGUAGE} />
        <NamedList heading={texts.renamed} items={sentences} />
        <DismissButton texts={texts} onDismiss={onDismiss} />
      </Message>
      <SettledMessages settled={outcome.settled} texts={texts} />
    </>
  );
}

function AlreadyThereMessage({ outcome, texts, onDismiss }: OutcomeProps<AlreadyThere>) {
  const { sheets, missing, marker } = outcome;
  return (
    <Message intent={missing.length > 0 ? "warning" : "info"} title={texts.alreadyThere}>
      <p>{texts.nothingChanged}</p>
      <NamedList heading={texts.presentSheets} items={sheets} lang={SHEET_LANGUAGE} />
      <NamedList heading={texts.missing} items={missing} lang={SHEET_LANGUAGE} />
      {missing.length > 0 && <p>{texts.missingRemedy}</p>}
      {marker !== "both" && marker !== "content" && <p>{texts.halfMarked[marker]}</p>}
      <DismissButton texts={texts} onDismiss={onDismiss} />
    </Message>
  );
}

function DismissButton({ texts, onDismiss }: Pick<OutcomeProps<unknown>, "texts" | "onDismiss">) {
  return (
    <Button size="small" appearance="subtle" onClick={onDismiss}>
      {texts.dismiss}
    </Button>
  );
}

/** Leftovers of an insertion that broke off, before they are cleaned up. */
export function LeftoversMessage({
  sheets,
  texts,
}: {
  readonly sheets: readonly string[];
  readonly texts: PaneTexts;
}) {
  return (
    <Message intent="warning" title={texts.leftovers}>
      <NamedList heading={texts.leftoverSheets} items={sheets} lang={SHEET_LANGUAGE} />
      <p>{texts.leftoversRemedy}</p>
    </Message>
  );
}

/** Says what inserting did, or that there was nothing to do. */
export function OutcomeMessage({ outcome, ...rest }: OutcomeProps<Settled<InsertOutcome>>) {
  switch (outcome.kind) {
    case "inserted":
      return <InsertedMessage outcome={outcome} {...rest} />;
    case "already-there":
      return <AlreadyThereMessage outcome={outcome} {...rest} />;
    case "leftovers":
      return <LeftoversMessage sheets={outcome.sheets} texts={rest.texts} />;
  }
}
