import { Button } from "@fluentui/react-components";
import type { FetchedPopulation, PreparePopulationOutcome } from "../../commands/contract/preparePopulation";
import { contractInUse } from "../../contract/contractInUse";
import { yearsToHoldFrom } from "../../contract/changes/replacedPopulation";
import { yearLabel } from "../../contract/years";
import type { Language } from "../../language/language";
import { populationPaneTexts } from "../../language/pane/contract/populationPaneTexts";
import { updateTexts } from "../../language/pane/updating/updateTexts";
import { Message } from "../frame/messages/Message";
import { NamedList } from "../frame/NamedList";
import { useDraft } from "../frame/useDraft";
import { SelectField } from "../frame/SelectField";
import { updateLines } from "../updating/updateLines";
import { DecisionFields } from "./DecisionFields";
import { InhabitantsTable } from "./InhabitantsTable";
import type { PopulationStore } from "./populationStore";
import { refusedPopulation } from "./refusedPopulation";

interface PopulationAnswerProps<Outcome> {
  readonly outcome: Outcome;
  /** As it is called: `1. kvartal 2026`. */
  readonly quarter: string;
  readonly populationStore: PopulationStore;
  /** `2026-11-29`. */
  readonly today: string;
  readonly language: Language;
}

/** The outcome of asking for inhabitants: the differences and the decision, or why there are none. */
export function PopulationAnswer({
  outcome,
  quarter,
  language,
  ...rest
}: PopulationAnswerProps<PreparePopulationOutcome>) {
  const words = populationPaneTexts(language);
  if (outcome.kind === "fetched") return <Fetched {...{ outcome, quarter, language, ...rest }} />;
  return (
    <Message intent="warning" title={words.unchanged} news="all">
      <p>{refusedPopulation(outcome, quarter, words, language)}</p>
    </Message>
  );
}

const FIELDS = ["by", "date", "caseNumber"] as const;

function Fetched({
  outcome,
  quarter,
  populationStore,
  today,
  language,
}: PopulationAnswerProps<FetchedPopulation>) {
  const words = populationPaneTexts(language);
  const contract = contractInUse();
  const { next, current } = yearsToHoldFrom(contract, today);
  const [decision, setDecision] = useDraft(populationStore, "decision", { by: "", date: "", caseNumber: "" });
  const [until, setUntil] = useDraft(populationStore, "until", String(next));
  const { changes, pending } = outcome;
  const [by, caseNumber] = [decision.by.trim(), decision.caseNumber.trim()];
  // The first that a workbook gets replace none: they hold for all its years, and nothing is decided of others.
  const isFirst = outcome.current === null;
  const isDecided = isFirst || (by !== "" && decision.date !== "");
  return (
    <Message intent="info" title={words.fetched(quarter)} news="title">
      {changes.every(({ from, to }) => from === to) && <p>{words.same}</p>}
      <InhabitantsTable changes={changes} caption={words.fetched(quarter)} language={language} />
      {pending && (
        <>
          <p>{words.alsoChanged}</p>
          {updateLines(pending, updateTexts(language), language).map(({ heading, lines }) => (
            <NamedList key={heading} heading={heading} items={lines} />
          ))}
        </>
      )}
      {isFirst ? (
        <p>{words.first}</p>
      ) : (
        <DecisionFields
          legend={words.decision}
          decision={decision}
          onChange={setDecision}
          labels={words}
          fields={FIELDS}
        >
          <SelectField
            part="population-from"
            label={words.from}
            value={until}
            options={[
              [String(next), words.fromYear(yearLabel(contract, next))],
              [String(current), words.wholeYear(yearLabel(contract, current))],
            ]}
            onChange={setUntil}
          />
        </DecisionFields>
      )}
      {!isDecided && <p>{words.undecided}</p>}
      <div className="pane-buttons">
        <Button
          appearance="primary"
          disabledFocusable={!isDecided}
          onClick={() =>
            void populationStore.apply(outcome, {
              by,
              decided: decision.date,
              ...(caseNumber === "" ? {} : { caseNumber }),
              until: isFirst ? Math.min(...contract.years) : Number(until),
            })
          }
        >
          {words.apply}
        </Button>
        <Button onClick={populationStore.cancel}>{words.cancel}</Button>
      </div>
    </Message>
  );
}
