import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { contractInUse } from "../../contract/contractInUse";
import { yearLabel } from "../../contract/years";
import type { Language } from "../../language/language";
import { overviewTexts } from "../../language/pane/overview/overviewTexts";
import type { PaneTexts } from "../../language/pane/paneTexts";
import type { Overview } from "../../report/overview/overview";
import { writtenDay } from "../../language/writtenDay";
import { failureOf, type Failure } from "../frame/messages/failure";
import { FailureMessage } from "../frame/messages/FailureMessage";

interface SentFactProps {
  readonly fixedYear: NonNullable<Overview["fixedYear"]>;
  readonly language: Language;
  readonly texts: PaneTexts;
  /** The user's word that it is sent, or is not. */
  readonly onSent: (isSent: boolean) => Promise<void>;
}

/** Targets that a newer contract has fixed are to be sent, until the user says that they are. */
export function SentFact({ fixedYear: { year, sent }, language, texts, onSent }: SentFactProps) {
  const words = overviewTexts(language);
  const [failure, setFailure] = useState<Failure>();
  const label = yearLabel(contractInUse(), year);
  const say = () => {
    setFailure(undefined);
    onSent(sent === undefined).catch((error: unknown) => setFailure(failureOf(error)));
  };
  return (
    <div>
      <dt>{words.sending[sent === undefined ? "due" : "done"]}</dt>
      <dd>
        {sent === undefined ? words.toSend(label) : words.sent(label, writtenDay(sent))}{" "}
        <Button size="small" onClick={say}>
          {sent === undefined ? words.markSent : words.notSent}
        </Button>
        {failure && <FailureMessage title={words.sentNotKept} failure={failure} texts={texts} />}
      </dd>
    </div>
  );
}
