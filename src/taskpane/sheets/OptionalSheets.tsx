import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { OptionalPart } from "../../commands/insertSheet";
import type { HandoverOutcome } from "../../commands/makeHandover";
import type { Settled, SettledSheets } from "../../commands/settleSheets";
import type { PaneTexts } from "../../language/pane/paneTexts";
import { failureOf, type Failure } from "../frame/messages/failure";
import { LeftoversMessage } from "./OutcomeMessage";
import { FailureMessage } from "../frame/messages/FailureMessage";
import { SettledMessages } from "./SettledMessages";

/** A sheet that is made where the user asks for it. */
export interface OptionalSheet {
  readonly part: OptionalPart;
  readonly name: string;
  readonly purpose: string;
  readonly isThere: boolean;
}

interface OptionalSheetsProps {
  readonly sheets: readonly OptionalSheet[];
  readonly texts: PaneTexts;
  /** The language of the sheets' names. */
  readonly lang: string;
  readonly insert: (part: OptionalPart, cleanUp?: boolean) => Promise<Settled<HandoverOutcome>>;
}

/** The sheets beside the contract's six, each with its button and what came of it. */
export function OptionalSheets({ sheets, texts, lang, insert }: OptionalSheetsProps) {
  const heading = useId();
  const [working, setWorking] = useState(false);
  const [announcement, setAnnouncement] = useState("");
  const [failure, setFailure] = useState<Failure>();
  const [settled, setSettled] = useState<SettledSheets>();
  const [leftovers, setLeftovers] = useState<{
    readonly part: OptionalPart;
    readonly sheets: readonly string[];
  }>();

  async function onInsert({ part, name }: OptionalSheet): Promise<void> {
    setWorking(true);
    setFailure(undefined);
    setSettled(undefined);
    setAnnouncement("");
    try {
      const outcome = await (leftovers?.part === part ? insert(part, true) : insert(part));
      setLeftovers(outcome.kind === "leftovers" ? { part, sheets: outcome.sheets } : undefined);
      setAnnouncement(sentenceOf(outcome, name, texts));
      if (outcome.kind === "inserted") setSettled(outcome.settled);
    } catch (error) {
      setFailure(failureOf(error));
    } finally {
      setWorking(false);
    }
  }

  /** The label of its button; of those that are there only the handover is made again. */
  function offer({ part, name, isThere }: OptionalSheet) {
    if (leftovers?.part === part) return { disabledFocusable: working, children: texts.cleanUp };
    if (!isThere) {
      const label = texts.insertOne(name);
      return { disabledFocusable: working, "aria-label": label, children: texts.insertShort };
    }
    if (part === "handover") {
      const label = texts.renewOne(name);
      return { disabledFocusable: working, "aria-label": label, children: texts.renewShort };
    }
    return { disabledFocusable: true, "aria-label": texts.optionalThere(name), children: texts.thereShort };
  }

  return (
    <section className="pane-part" aria-labelledby={heading}>
      <h2 id={heading} className="pane-sheet">
        {texts.moreSheets}
      </h2>
      <ul className="pane-preview">
        {sheets.map((sheet) => (
          <li key={sheet.part} className="pane-optional">
            <div>
              <p className="pane-sheet" lang={lang}>
                {sheet.name}
              </p>
              <p className="pane-quiet">{sheet.purpose}</p>
            </div>
            <Button size="small" {...offer(sheet)} onClick={() => void onInsert(sheet)} />
          </li>
        ))}
      </ul>
      <p role="status">{announcement}</p>
      {settled && <SettledMessages settled={settled} texts={texts} />}
      {leftovers && <LeftoversMessage sheets={leftovers.sheets} texts={texts} />}
      {failure && <FailureMessage title={texts.optionalFailed} failure={failure} texts={texts} />}
    </section>
  );
}

/** The outcome for the sheet called `name`, in words. */
function sentenceOf(outcome: Settled<HandoverOutcome>, name: string, texts: PaneTexts): string {
  switch (outcome.kind) {
    case "inserted":
      return [
        texts.optionalInserted(outcome.sheet),
        ...outcome.renamed.map(({ kind, wanted, given }) => `${texts.renamedPart[kind](wanted, given)}.`),
      ].join(" ");
    case "already-there":
      return texts.optionalThere(outcome.sheet);
    case "no-date":
      return texts.optionalNoDate(outcome.sheet);
    case "renewed":
      return texts.optionalRenewed(outcome.sheet, outcome.changed);
    case "leftovers":
      return `${texts.leftovers}.`;
    case "no-workbook":
      return texts.optionalNeeds(name, outcome.missing);
  }
}
