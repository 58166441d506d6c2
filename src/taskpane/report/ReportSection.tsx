import { contractInUse } from "../../contract/contractInUse";
import { yearLabel } from "../../contract/years";
import { Button } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { useStore } from "zustand/react";
import type { ReportOutcome } from "../../commands/createReport";
import { commandLabels } from "../../language/pane/commandLabels";
import type { Language } from "../../language/language";
import {
  explanationFormTexts,
  type ExplanationFormTexts,
} from "../../language/pane/reports/explanationFormTexts";
import { leftText } from "../../language/pane/leftText";
import { importPaneTexts } from "../../language/pane/import/importPane";
import type { PaneTexts } from "../../language/pane/paneTexts";
import { reportPaneTexts, type ReportPaneTexts } from "../../language/pane/reports/reportPaneTexts";
import type { ReportPeriod } from "../check/checkingState";
import { FailureMessage } from "../frame/messages/FailureMessage";
import { Message } from "../frame/messages/Message";
import { NamedList } from "../frame/NamedList";
import { REPORT_SECTION } from "../frame/navigation";
import { ProgressLine } from "../staged/ProgressLine";
import { SettledMessages } from "../sheets/SettledMessages";
import { ClosePeriodButton } from "./ClosePeriodButton";
import { ExplanationsForm } from "./ExplanationsForm";
import { RecipientFields } from "./RecipientFields";
import { SavedMessages } from "./SavedMessages";
import { isSavingOrUndoing, type SavingOutcome } from "./explaining";
import type { Reporting } from "./reporting";

interface ReportSectionProps {
  readonly reporting: Reporting;
  readonly language: Language;
  readonly texts: PaneTexts;
  /** Months with figures that are not closed yet, as the serial numbers of their first days. */
  readonly openMonths: readonly number[];
  readonly onClosePeriod: (period: ReportPeriod) => void;
  /** Other choices before it is made. */
  readonly choices?: ReactNode;
}

/** A report of the workbook: for whom, the button, and what came of it. */
export function ReportSection({
  reporting,
  language,
  texts,
  openMonths,
  onClosePeriod,
  choices,
}: ReportSectionProps) {
  const heading = useId();
  const words = reportPaneTexts(language);
  const formTexts = explanationFormTexts(language);
  const state = useStore(reporting.run);
  const recipient = useStore(reporting.recipient);
  const { made } = useStore(reporting.progress);
  const saving = useStore(reporting.explaining.saving);
  const isWorking = state.phase === "working";
  const isSaved =
    saving.phase === "undoing" ||
    (saving.phase === "done" &&
      (saving.outcome.kind === "entered" || saving.outcome.kind === "changed-since"));
  // The missing parts are out of date once one of them is saved.
  const outcome = state.phase === "done" && !isSaved ? state.outcome : undefined;
  const owesExplanations = outcome?.kind === "explanations-missing";
  return (
    <section id={REPORT_SECTION} tabIndex={-1} className="pane-part" aria-labelledby={heading}>
      <h2 id={heading} className="pane-sheet">
        {words.title}
      </h2>
      <p className="pane-quiet">{words.intro}</p>
      <RecipientFields recipient={recipient} words={words} onChoose={reporting.choose} />
      {choices}
      <Button
        disabledFocusable={isWorking || isSavingOrUndoing(saving)}
        onClick={() => void reporting.run.start(owesExplanations)}
      >
        {owesExplanations ? words.handOverAnyway : commandLabels.createReport[language]}
      </Button>
      {made && (
        <ProgressLine
          label={words.making}
          progress={made}
          count={words.madeOf(made.done, made.of)}
          texts={importPaneTexts(language)}
          onCancel={reporting.cancel}
        />
      )}
      <p role="status">
        {isWorking && !made && words.working}
        {saving.phase === "working" && formTexts.saving}
        {outcome?.kind === "created" && saving.phase === "ready" && madeText(outcome, words)}
        {saving.phase === "done" && sentenceOfSaving(saving.outcome, formTexts, language)}
      </p>
      {outcome && <OutcomeDetails outcome={outcome} words={words} texts={texts} />}
      {outcome?.kind === "created" && outcome.others.length === 0 && (
        <ClosePeriodButton
          report={outcome.sheet}
          until={outcome.countedUntil}
          openMonths={openMonths}
          language={language}
          onClose={onClosePeriod}
        />
      )}
      {outcome && "missing" in outcome && outcome.missing.length > 0 && (
        <ExplanationsForm
          year={outcome.year}
          missing={outcome.missing}
          explaining={reporting.explaining}
          language={language}
          words={words}
        />
      )}
      <SavedMessages explaining={reporting.explaining} language={language} texts={texts} />
      {state.phase === "failed" && (
        <FailureMessage title={words.failed} failure={state.failure} texts={texts} />
      )}
    </section>
  );
}

function sentenceOfSaving(outcome: SavingOutcome, words: ExplanationFormTexts, language: Language): string {
  if (outcome.kind === "entered") return words.saved(outcome.sheet);
  return outcome.kind === "undone" ? words.undone(leftText(language, outcome.lost, outcome.kept)) : "";
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
    <Message intent="warning" title={words.refused} news="all">
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
      return words.notEnded(yearLabel(contractInUse(), outcome.year));
    case "cancelled":
      return words.cancelled;
    case "no-workbook":
      return words.noWorkbook;
    case "no-municipality":
      return words.noMunicipality;
    case "not-computed":
      return words.notComputed(outcome.places.join(", "));
    case "no-year":
      return words.noYear;
    case "no-status-date":
      return words.noStatusDate;
  }
}
