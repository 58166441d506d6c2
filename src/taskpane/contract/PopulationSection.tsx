import { Button } from "@fluentui/react-components";
import { useEffect, useId } from "react";
import { useStore } from "zustand/react";
import { contractInUse, populationInUse } from "../../contract/contractInUse";
import { quartersUntil } from "../../contract/quarters";
import { populationReplacements } from "../../contract/changes/replacedPopulation";
import { POPULATION_TABLE, STATBANK_ADDRESS } from "../../contract/statbank/populationQuery";
import { yearLabel } from "../../contract/years";
import type { ApplyPopulationOutcome } from "../../commands/contract/applyPopulation";
import type { Settled } from "../../commands/settleSheets";
import type { Versions } from "../../commands/updating/versions";
import type { Language } from "../../language/language";
import {
  populationPaneTexts,
  type PopulationPaneTexts,
} from "../../language/pane/contract/populationPaneTexts";
import type { PaneTexts } from "../../language/pane/paneTexts";
import { FailureMessage } from "../frame/messages/FailureMessage";
import { useDraft } from "../frame/useDraft";
import { SelectField } from "../frame/SelectField";
import { AppliedUpdate } from "../updating/AppliedUpdate";
import type { Updating } from "../updating/updating";
import { WorkLine } from "../staged/WorkLine";
import { workInSteps, type WorkUnderWay } from "../staged/workUnderWay";
import { isUnderWay, type PopulationStore, type PopulationUnderWay } from "./populationStore";
import { PopulationAnswer } from "./PopulationAnswer";
import { refusedPopulation } from "./refusedPopulation";

interface PopulationSectionProps {
  readonly populationStore: PopulationStore;
  readonly takeBack: (versions: Versions) => Updating;
  /** Called once figures may have changed. */
  readonly onChanged: () => void;
  /** `2026-11-29`. */
  readonly today: string;
  readonly language: Language;
  readonly texts: PaneTexts;
}

/** Two years' quarters: others are rather a mistake. */
const QUARTERS = 8;

/**
 * Which numbers of inhabitants the workbook counts with, and fetching others: what is sent and to whom, then the
 * button.
 */
export function PopulationSection({
  populationStore,
  takeBack,
  onChanged,
  today,
  language,
  texts,
}: PopulationSectionProps) {
  const heading = useId();
  const words = populationPaneTexts(language);
  const state = useStore(populationStore);
  const quarters = quartersUntil(today, QUARTERS);
  const [quarter, setQuarter] = useDraft(populationStore, "quarter", quarters[0] ?? "");
  const isApplied = state.phase === "applied";
  useEffect(() => {
    if (isApplied) onChanged();
  }, [isApplied, onChanged]);
  const called = (each: string) => words.quarterName(Number(each.slice(5)), each.slice(0, 4));
  return (
    <section className="pane-part" aria-labelledby={heading}>
      <h2 id={heading} className="pane-sheet">
        {words.title}
      </h2>
      <p>{heldText(words, called)}</p>
      <p className="pane-quiet">{words.purpose}</p>
      <SelectField
        part="population-quarter"
        label={words.quarter}
        value={quarter}
        options={quarters.map((each) => [each, called(each)])}
        onChange={(chosen) => {
          populationStore.cancel();
          setQuarter(chosen);
        }}
      />
      <Sent quarter={called(quarter)} words={words} />
      <div className="pane-buttons">
        <Button
          size="small"
          disabledFocusable={isUnderWay(state)}
          onClick={() => void populationStore.fetch(quarter)}
        >
          {words.fetch}
        </Button>
      </div>
      <WorkLine
        work={isUnderWay(state) ? workOn(state, words) : undefined}
        outcome={isApplied ? appliedText(state.outcome, words, language) : undefined}
        cancelled={state.phase === "ready" && state.cancelled === true}
        language={language}
        onCancel={populationStore.cancel}
      />
      {state.phase === "prepared" && (
        <PopulationAnswer
          outcome={state.outcome}
          quarter={called(state.quarter)}
          populationStore={populationStore}
          today={today}
          language={language}
        />
      )}
      {isApplied && state.outcome.kind === "applied" && (
        <AppliedUpdate {...{ takeBack, onChanged, language, texts }} outcome={state.outcome} />
      )}
      {state.phase === "failed" && (
        <FailureMessage title={words.failed} failure={state.failure} texts={texts} />
      )}
    </section>
  );
}

function workOn(state: PopulationUnderWay, words: PopulationPaneTexts): WorkUnderWay {
  const label = words[state.phase];
  return state.phase === "fetching" ? { label, mayCancel: true } : workInSteps(label, state.step);
}

function appliedText(
  outcome: Settled<ApplyPopulationOutcome>,
  words: PopulationPaneTexts,
  language: Language,
): string {
  return outcome.kind === "applied" ? words.applied : refusedPopulation(outcome, "", words, language);
}

function heldText(words: PopulationPaneTexts, called: (quarter: string) => string): string {
  const population = populationInUse();
  if (!population) return words.none;
  const since = populationReplacements(population).map(({ was, is }) => ({
    quarter: called(is.id),
    from: yearLabel(contractInUse(), was.until),
  }));
  const first = population.replaced?.[0] ?? population;
  return words.holds([{ quarter: called(first.id), from: undefined }, ...since]);
}

interface SentProps {
  readonly quarter: string;
  readonly words: PopulationPaneTexts;
}

/** A notice of the data sent and to whom, before it is sent. */
function Sent({ quarter, words }: SentProps) {
  const heading = useId();
  return (
    <>
      <h3 id={heading} className="pane-sheet">
        {words.sent}
      </h3>
      <ul aria-labelledby={heading} className="pane-issues">
        <li>{words.sentTo(STATBANK_ADDRESS)}</li>
        <li>{words.sentWhat(POPULATION_TABLE, quarter, contractInUse().municipalities.length)}</li>
        <li>{words.sentNothingElse}</li>
      </ul>
    </>
  );
}
