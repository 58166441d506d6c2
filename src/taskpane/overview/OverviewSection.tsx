import { yearLabel } from "../../contract/years";
import { contractInUse } from "../../contract/contractInUse";
import { Button, Spinner } from "@fluentui/react-components";
import { useEffect, useId } from "react";
import { useStore } from "zustand/react";
import type { SelectedPlace } from "../../commands/reports/selectPlace";
import type { OverviewOutcome } from "../../commands/readOverview";
import type { Language } from "../../language/language";
import { overviewTexts } from "../../language/pane/overview/overviewTexts";
import type { PaneTexts } from "../../language/pane/paneTexts";
import { dueFrom } from "../../calc/contractYear";
import type { Overview } from "../../report/overview/overview";
import { nextStep, type NextStepContext } from "../../report/overview/nextStep";
import { danishDay } from "../frame/danishDay";
import { useGoTo } from "../frame/useGoTo";
import { PlaceMissed } from "../frame/messages/PlaceMissed";
import { FailureMessage } from "../frame/messages/FailureMessage";
import { Message } from "../frame/messages/Message";
import { monthName } from "../frame/monthName";
import { overviewFacts, type Found } from "./overviewFacts";
import type { OverviewStore } from "./overviewStore";
import { SentFact } from "./SentFact";
import { lackingAction, stepAction, type StepGoal } from "./stepAction";

interface OverviewSectionProps extends Found {
  readonly overviewStore: OverviewStore;
  /** How many errors the check has found; `undefined` before it has looked. */
  readonly errors: number | undefined;
  /** The latest check; another value each time. */
  readonly judgement: unknown;
  readonly today: number;
  readonly language: Language;
  readonly texts: PaneTexts;
  readonly onGo: (target: StepGoal) => void;
  readonly select: (place: string) => Promise<SelectedPlace>;
  /** The user's word that what was fixed is sent, or is not. */
  readonly onSent: (isSent: boolean) => Promise<void>;
}

/** Where the workbook stands, and the one thing that it lacks now; nothing where our sheets are not in it. */
export function OverviewSection({
  overviewStore,
  judgement,
  language,
  texts,
  ...rest
}: OverviewSectionProps) {
  const heading = useId();
  const words = overviewTexts(language);
  const state = useStore(overviewStore);
  // Each judgement follows a change to one of the sheets, and all that stands here may have changed with it.
  useEffect(() => void overviewStore.read(), [overviewStore, judgement]);
  const outcome = state.phase === "failed" ? undefined : state.outcome;
  if (state.phase !== "failed" && (!outcome || outcome.kind === "no-workbook")) return null;
  return (
    <section className="pane-part" aria-labelledby={heading}>
      <h2 id={heading} className="pane-headline">
        {words.title}
      </h2>
      {state.phase === "failed" && (
        <FailureMessage title={words.failed} failure={state.failure} texts={texts} />
      )}
      {outcome && outcome.kind !== "no-workbook" && (
        <Standing outcome={outcome} language={language} texts={texts} {...rest} />
      )}
      <Button
        size="small"
        appearance="subtle"
        disabledFocusable={state.phase === "reading"}
        icon={state.phase === "reading" ? <Spinner size="tiny" /> : null}
        onClick={() => void overviewStore.read()}
      >
        {words.refresh}
      </Button>
    </section>
  );
}

interface StandingProps extends Pick<
  OverviewSectionProps,
  "findings" | "errors" | "isWatching" | "today" | "language" | "texts" | "onGo" | "select" | "onSent"
> {
  readonly outcome: Exclude<OverviewOutcome, { readonly kind: "no-workbook" }>;
}

function Standing({ outcome, today, language, texts, onGo, select, onSent, ...found }: StandingProps) {
  const words = overviewTexts(language);
  if (outcome.kind !== "known") {
    const { text, target, label } = lackingAction(outcome.kind, words);
    return (
      <Message intent="warning" title={words.nextStep}>
        <p>{text}</p>
        <Button size="small" onClick={() => onGo(target)}>
          {label}
        </Button>
      </Message>
    );
  }
  const { overview } = outcome;
  const { undecided, fixedYear } = overview;
  // That nothing was wrong at the last check does not say that nothing is.
  const errors = found.isWatching || found.errors !== 0 ? found.errors : undefined;
  return (
    <>
      <Step overview={overview} present={{ today, errors }} {...{ language, onGo, select }} />
      <dl className="pane-facts">
        {overviewFacts(overview, found, language).map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {undecided && today >= dueFrom(contractInUse(), undecided.year - 1) && (
          <div>
            <dt>{words.due}</dt>
            <dd>
              {words.undecided(yearLabel(contractInUse(), undecided.year), undecided.measures.join(", "))}
            </dd>
          </div>
        )}
        {fixedYear && fixedYear.year !== undecided?.year && (
          <SentFact fixedYear={fixedYear} language={language} texts={texts} onSent={onSent} />
        )}
      </dl>
    </>
  );
}

interface StepProps {
  readonly overview: Overview;
  readonly present: NextStepContext;
  readonly language: Language;
  readonly onGo: OverviewSectionProps["onGo"];
  readonly select: OverviewSectionProps["select"];
}

function Step({ overview, present, language, onGo, select }: StepProps) {
  const words = overviewTexts(language);
  const { goTo, missed } = useGoTo(select);
  const { text, target, label } = stepAction(nextStep(overview, present), overview, {
    texts: words,
    day: danishDay,
    month: (serial) => monthName(serial, language),
  });
  return (
    <Message intent={target ? "info" : "success"} title={words.nextStep}>
      <p>{text}</p>
      {target && (
        <Button
          size="small"
          appearance="primary"
          onClick={() =>
            typeof target === "object" && "place" in target ? goTo(target.place) : onGo(target)
          }
        >
          {label}
        </Button>
      )}
      <PlaceMissed missed={missed} language={language} />
    </Message>
  );
}
