import { Button } from "@fluentui/react-components";
import { useId } from "react";
import { useStore } from "zustand/react";
import type { ReportOutcome } from "../../commands/createReport";
import { commandLabels } from "../../language/pane/commandLabels";
import type { Language } from "../../language/language";
import type { PaneTexts } from "../../language/pane/paneTexts";
import { reportPaneTexts, type ReportPaneTexts } from "../../language/pane/reportPaneTexts";
import { FailureMessage } from "../frame/FailureMessage";
import { Message } from "../frame/Message";
import { NamedList } from "../frame/NamedList";
import { SettledMessages } from "../sheets/SettledMessages";
import { RecipientFields } from "./RecipientFields";
import type { Reporting } from "./reporting";

interface ReportSectionProps {
  readonly reporting: Reporting;
  readonly language: Language;
  readonly texts: PaneTexts;
}

/** A report of the workbook: for whom, the button, and what came of it. */
export function ReportSection({ reporting, language, texts }: ReportSectionProps) {
  const heading = useId();
  const words = reportPaneTexts(language);
  const state = useStore(reporting.run);
  const recipient = useStore(reporting.recipient);
  const isWorking = state.phase === "working";
  const owesExplanations = state.phase === "done" && state.outcome.kind === "explanations-missing";
  return (
    <section id="pane-report" tabIndex={-1} className="pane-part" aria-labelledby={heading}>
      <h2 id={heading} className="pane-sheet">
        {words.title}
      </h2>
      <p className="pane-quiet">{words.intro}</p>
      <RecipientFields recipient={recipient} words={words} onChoose={reporting.choose} />
      <Button disabledFocusable={isWorking} onClick={() => void reporting.run.start(owesExplanations)}>
        {owesExplanations ? words.handOverAnyway : commandLabels.createReport[language]}
      </Button>
      <p role="status">
        {isWorking && words.working}
        {state.phase === "done" && state.outcome.kind === "created" && madeText(state.outcome, words)}
      </p>
      {state.phase === "done" && <OutcomeDetails outcome={state.outcome} words={words} texts={texts} />}
      {state.phase === "failed" && (
        <FailureMessage title={words.failed} failure={state.failure} texts={texts} />
      )}
    </section>
  );
}

type Created = Extract<ReportOutcome, { readonly kind: "created" }>;

function madeText({ sheet, others }: Created, words: ReportPaneTexts): string {
  return others.length > 0 ? words.createdMany(1 + others.length, sheet) : words.created(sheet);
}

interface OutcomeDetailsProps {
  readonly outcome: ReportOutcome;
  readonly words: ReportPaneTexts;
  readonly texts: PaneTexts;
}

function OutcomeDetails({ outcome, words, texts }: OutcomeDetailsProps) {
  if (outcome.kind === "created") {
    const { missing, unprinted } = outcome;
    return (
      <>
        <NamedList heading={words.marked} items={lackingLines(missing, words)} />
        <SettledMessages
          settled={{ functionsAnswer: undefined, otherFormulas: [], unprinted }}
          texts={texts}
        />
      </>
    );
  }
  return (
    <Message intent="warning" title={words.refused}>
      {outcome.kind === "explanations-missing" ? (
        <NamedList heading={words.explanationsMissing} items={lackingLines(outcome.missing, words)} />
      ) : (
        <p>{reasonOf(outcome, words)}</p>
      )}
    </Message>
  );
}

function lackingLines(missing: Created["missing"], words: ReportPaneTexts): string[] {
  return missing.map(({ measure, parts }) =>
    words.lacking(
      measure,
      parts.map((part) => words.parts[part]),
    ),
  );
}

type Refusal = Exclude<ReportOutcome, { readonly kind: "created" | "explanations-missing" }>;

function reasonOf(outcome: Refusal, words: ReportPaneTexts): string {
  switch (outcome.kind) {
    case "not-ended":
      return words.notEnded(outcome.year);
    case "no-workbook":
      return words.noWorkbook;
    case "no-municipality":
      return words.noMunicipality;
    case "no-year":
      return words.noYear;
    case "no-status-date":
      return words.noStatusDate;
  }
}
