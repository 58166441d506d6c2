import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import { useStore } from "zustand/react";
import type { OptionalPart } from "../../commands/insertSheet";
import type { HandoverOutcome } from "../../commands/makeHandover";
import type { Settled } from "../../commands/settleSheets";
import type { StepControl, WorkStep } from "../../commands/steps/workStep";
import type { Language } from "../../language/language";
import type { PaneTexts } from "../../language/pane/paneTexts";
import { LeftoversMessage } from "./OutcomeMessage";
import { FailureMessage } from "../frame/messages/FailureMessage";
import { createPhases } from "../frame/phases";
import { WorkLine } from "../staged/WorkLine";
import { workInSteps } from "../staged/workUnderWay";
import { SettledMessages } from "./SettledMessages";

/** A sheet that is made where the user asks for it. */
export interface OptionalSheet {
  readonly part: OptionalPart;
  readonly name: string;
  readonly purpose: string;
  readonly isThere: boolean;
}

export type InsertOptional = (
  part: OptionalPart,
  cleanUp: boolean,
  control: StepControl,
) => Promise<Settled<HandoverOutcome>>;

/** The making of one of them; where something is in its way, the next press removes that first. */
type Making = { readonly sheet: OptionalSheet } & (
  | { readonly phase: "working"; readonly step?: WorkStep }
  | { readonly phase: "done"; readonly outcome: Settled<HandoverOutcome> }
);

interface OptionalSheetsProps {
  readonly sheets: readonly OptionalSheet[];
  readonly texts: PaneTexts;
  /** The language of the sheets' names. */
  readonly lang: string;
  readonly insert: InsertOptional;
  readonly language: Language;
}

/** The sheets beside the contract's six, each with its button and what came of it. */
export function OptionalSheets({ sheets, texts, lang, insert, language }: OptionalSheetsProps) {
  const heading = useId();
  const [making] = useState(() => createPhases<Making>(({ phase }) => phase === "working"));
  const state = useStore(making);
  const working = state.phase === "working";
  const done = state.phase === "done" ? state : undefined;
  const leftovers = done?.outcome.kind === "leftovers" ? done.outcome : undefined;
  const isInTheWay = (part: OptionalPart) => leftovers !== undefined && done?.sheet.part === part;

  function onInsert(sheet: OptionalSheet): void {
    const cleanUp = isInTheWay(sheet.part);
    void making.run({ phase: "working", sheet }, async (show, signal) => {
      const progress = (step: WorkStep) => show({ phase: "working", sheet, step });
      return { phase: "done", sheet, outcome: await insert(sheet.part, cleanUp, { progress, signal }) };
    });
  }

  /** The label of its button; of those that are there only the handover is made again. */
  function offer({ part, name, isThere }: OptionalSheet) {
    if (isInTheWay(part)) return { disabledFocusable: working, children: texts.cleanUp };
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
            <Button size="small" {...offer(sheet)} onClick={() => onInsert(sheet)} />
          </li>
        ))}
      </ul>
      <WorkLine
        work={working ? workInSteps(texts.optionalWorking(state.sheet.name), state.step) : undefined}
        outcome={done && sentenceOf(done.outcome, done.sheet.name, texts)}
        cancelled={state.phase === "ready" && state.cancelled === true}
        language={language}
        onCancel={making.cancel}
      />
      {done?.outcome.kind === "inserted" && <SettledMessages settled={done.outcome.settled} texts={texts} />}
      {leftovers && <LeftoversMessage sheets={leftovers.sheets} texts={texts} />}
      {state.phase === "failed" && (
        <FailureMessage title={texts.optionalFailed} failure={state.failure} texts={texts} />
      )}
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
