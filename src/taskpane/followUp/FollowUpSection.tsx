import { Button, Spinner } from "@fluentui/react-components";
import { useEffect, useId, type ReactNode } from "react";
import { useStore } from "zustand/react";
import type { FollowUpOutcome } from "../../commands/readFollowUp";
import type { SelectedPlace } from "../../commands/reports/selectPlace";
import type { Language } from "../../language/language";
import type { FollowUpTexts } from "../../language/pane/followUp/followUpTexts";
import { followUpWords } from "../../language/pane/followUp/followUpWords";
import type { PaneTexts } from "../../language/pane/paneTexts";
import { followUpOf } from "../../report/followUp/followUp";
import { writingIn } from "../../report/writing";
import { FailureMessage } from "../frame/messages/FailureMessage";
import { Message } from "../frame/messages/Message";
import { OverviewButton } from "../frame/OverviewButton";
import type { Reading } from "../frame/reading";
import { PlaceMissed } from "../frame/messages/PlaceMissed";
import { useGoTo } from "../frame/useGoTo";
import { BandTable } from "./BandTable";
import { DialogueSection } from "./DialogueSection";
import { MeasureList } from "./MeasureList";

export interface FollowUpSectionProps {
  readonly reading: Reading<FollowUpOutcome>;
  readonly select: (place: string) => Promise<SelectedPlace>;
  readonly onKeepDates: () => void;
  readonly onOverview: () => void;
  readonly language: Language;
  readonly texts: PaneTexts;
}

/** How measures and municipalities stand; read anew each time that it is shown. */
export function FollowUpSection({ reading, language, texts, ...rest }: FollowUpSectionProps) {
  const heading = useId();
  const words = followUpWords(language);
  const state = useStore(reading);
  useEffect(() => void reading.read(), [reading]);
  const isReading = state.phase === "reading";
  const outcome = state.phase === "failed" ? undefined : state.outcome;
  return (
    <section className="pane-part" aria-labelledby={heading}>
      <h2 id={heading} className="pane-headline">
        {words.title}
      </h2>
      {state.phase === "failed" && (
        <FailureMessage title={words.failed} failure={state.failure} texts={texts} />
      )}
      {isReading && !outcome && <Spinner size="small" aria-label={texts.loading} />}
      {outcome && <Standing outcome={outcome} language={language} words={words} {...rest} />}
      <Button
        size="small"
        appearance="subtle"
        disabledFocusable={isReading}
        onClick={() => void reading.read()}
      >
        {words.refresh}
      </Button>
    </section>
  );
}

interface StandingProps extends Pick<
  FollowUpSectionProps,
  "select" | "onKeepDates" | "onOverview" | "language"
> {
  readonly outcome: FollowUpOutcome;
  readonly words: FollowUpTexts;
}

function Standing({ outcome, select, onKeepDates, onOverview, language, words }: StandingProps) {
  const { goTo, missed } = useGoTo(select);
  if (outcome.kind === "no-workbook") {
    return (
      <Message intent="info" title={words.noWorkbook}>
        <p>{words.noWorkbookRemedy}</p>
        <OverviewButton language={language} onGo={onOverview} />
      </Message>
    );
  }
  if (outcome.kind !== "known") return <p>{words.noFacts[outcome.kind]}</p>;
  const { facts, hasDialogue } = outcome;
  const { year, until, isFinal, measures, band, dialogue } = followUpOf(
    facts,
    writingIn(language, facts.contract),
  );
  const shared = { goTo, words };
  return (
    <>
      <p className="pane-quiet">{words.until(year, until, isFinal)}</p>
      <PlaceMissed missed={missed} language={language} />
      <MeasureList measures={measures} {...shared} />
      {band && (
        <>
          <Part title={words.municipalities}>
            {facts.individualTarget ? <BandTable band={band} {...shared} /> : <p>{words.noTarget}</p>}
          </Part>
          <Part title={words.dialogue}>
            <DialogueSection
              language={language}
              onOverview={onOverview}
              items={dialogue}
              hasDialogue={hasDialogue}
              onKeepDates={onKeepDates}
              {...shared}
            />
          </Part>
        </>
      )}
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const heading = useId();
  return (
    <section className="pane-part" aria-labelledby={heading}>
      <h3 id={heading} className="pane-sheet">
        {title}
      </h3>
      {children}
    </section>
  );
}
