import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { InsertOutcome } from "../commands/insertWorkbook";
import type { PaneTexts } from "../language/paneTexts";
import { NamedList } from "./NamedList";
import { useMessageStyles } from "./useMessageStyles";

type Inserted = Extract<InsertOutcome, { kind: "inserted" }>;
type AlreadyThere = Extract<InsertOutcome, { kind: "already-there" }>;

interface OutcomeProps<Outcome> {
  readonly outcome: Outcome;
  /** What the sheet with the user's own choices is called before any renaming. */
  readonly assumptionsSheet: string;
  readonly texts: PaneTexts;
}

function InsertedMessage({ outcome, assumptionsSheet, texts }: OutcomeProps<Inserted>) {
  const styles = useMessageStyles();
  const { sheets, renamed } = outcome;
  const given = renamed.find(({ kind, wanted }) => kind === "sheet" && wanted === assumptionsSheet)?.given;
  return (
    <>
      <MessageBar intent="success" layout="multiline" className={styles.bar}>
        <MessageBarBody className={styles.body}>
          <MessageBarTitle className={styles.title}>{texts.inserted}</MessageBarTitle>
          <NamedList heading={texts.insertedSheets} items={sheets} />
          <NamedList
            heading={texts.renamed}
            items={renamed.map((part) => texts.renamedPart[part.kind](part.wanted, part.given))}
          />
        </MessageBarBody>
      </MessageBar>
      <MessageBar intent="info" layout="multiline" className={styles.bar}>
        <MessageBarBody className={styles.body}>
          <MessageBarTitle className={styles.title}>{texts.nextStep}</MessageBarTitle>
          <p className={styles.paragraph}>{texts.nextStepText(given ?? assumptionsSheet)}</p>
        </MessageBarBody>
      </MessageBar>
    </>
  );
}

function AlreadyThereMessage({ outcome, texts }: OutcomeProps<AlreadyThere>) {
  const styles = useMessageStyles();
  const { sheets, missing, marker } = outcome;
  return (
    <MessageBar intent={missing.length > 0 ? "warning" : "info"} layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.title}>{texts.alreadyThere}</MessageBarTitle>
        <p className={styles.paragraph}>{texts.nothingChanged}</p>
        <NamedList heading={texts.presentSheets} items={sheets} />
        <NamedList heading={texts.missing} items={missing} />
        {missing.length > 0 && <p className={styles.paragraph}>{texts.missingRemedy}</p>}
        {marker !== "both" && <p className={styles.paragraph}>{texts.halfMarked[marker]}</p>}
      </MessageBarBody>
    </MessageBar>
  );
}

/** Says what inserting did, or that there was nothing to do. */
export function OutcomeMessage({ outcome, ...rest }: OutcomeProps<InsertOutcome>) {
  return outcome.kind === "inserted" ? (
    <InsertedMessage outcome={outcome} {...rest} />
  ) : (
    <AlreadyThereMessage outcome={outcome} {...rest} />
  );
}
