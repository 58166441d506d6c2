import { yearLabel } from "../../contract/years";
import { contractInUse } from "../../contract/contractInUse";
import { Button, Spinner } from "@fluentui/react-components";
import { useEffect, useId } from "react";
import { useStore } from "zustand/react";
import type { OverviewOutcome } from "../../commands/readOverview";
import type { Language } from "../../language/language";
import { overviewTexts, type OverviewTexts } from "../../language/pane/overviewTexts";
import type { PaneTexts } from "../../language/pane/paneTexts";
import { dueFrom } from "../../calc/contractYear";
import type { Overview } from "../../report/overview/overview";
import { nextStep, type Present } from "../../report/overview/nextStep";
import { COUNTED_AS } from "../../report/fiveCounts";
import { monthsText } from "../../report/sentences/monthsText";
import { writingIn } from "../../report/writing";
import { danishDay } from "../frame/danishDay";
import { FailureMessage } from "../frame/messages/FailureMessage";
import { Message } from "../frame/messages/Message";
import { monthName } from "../frame/monthName";
import type { Overviewing } from "./overviewing";
import { lackingAction, stepAction, type StepTarget } from "./stepAction";

/** So many municipalities are named; the rest are counted. */
const NAMED = 4;

interface OverviewSectionProps {
  readonly overviewing: Overviewing;
  /** How many issues the check has found, and errors among them; `undefined` before it has looked. */
  readonly findings: number | undefined;
  readonly errors: number | undefined;
  /** Whether figures are checked as they change; where not, these are of the last check. */
  readonly isWatching: boolean;
  /** What the check has said last; another value each time. */
  readonly judgement: unknown;
  readonly today: number;
  readonly language: Language;
  readonly texts: PaneTexts;
  readonly onGo: (target: StepTarget) => void;
}

/** Where the workbook stands, and the one thing that it lacks now; nothing where our sheets are not in it. */
export function OverviewSection({ overviewing, judgement, language, texts, ...rest }: OverviewSectionProps) {
  const heading = useId();
  const words = overviewTexts(language);
  const state = useStore(overviewing);
  // Each judgement follows a change to one of the sheets, and all that stands here may have changed with it.
  useEffect(() => void overviewing.read(), [overviewing, judgement]);
  if (state.phase === "failed") {
    return <FailureMessage title={words.failed} failure={state.failure} texts={texts} />;
  }
  const { outcome } = state;
  if (!outcome) return null;
  if (outcome.kind === "no-workbook") return null;
  return (
    <section className="pane-part" aria-labelledby={heading}>
      <h2 id={heading} className="pane-headline">
        {words.title}
      </h2>
      <Standing outcome={outcome} language={language} {...rest} />
      <Button
        size="small"
        appearance="subtle"
        disabledFocusable={state.phase === "reading"}
        icon={state.phase === "reading" ? <Spinner size="tiny" /> : null}
        onClick={() => void overviewing.read()}
      >
        {words.refresh}
      </Button>
    </section>
  );
}

interface StandingProps extends Pick<
  OverviewSectionProps,
  "findings" | "errors" | "isWatching" | "today" | "language" | "onGo"
> {
  readonly outcome: Exclude<OverviewOutcome, { readonly kind: "no-workbook" }>;
}

function Standing({ outcome, today, language, onGo, ...found }: StandingProps) {
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
  const { undecided } = overview;
  // That nothing was wrong at the last check does not say that nothing is.
  const errors = found.isWatching || found.errors !== 0 ? found.errors : undefined;
  return (
    <>
      <Step overview={overview} present={{ today, errors }} language={language} onGo={onGo} />
      <dl className="pane-facts">
        {factsOf(overview, found, language).map(([label, value]) => (
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
      </dl>
    </>
  );
}

interface StepProps {
  readonly overview: Overview;
  readonly present: Present;
  readonly language: Language;
  readonly onGo: (target: StepTarget) => void;
}

function Step({ overview, present, language, onGo }: StepProps) {
  const words = overviewTexts(language);
  const { text, target, label } = stepAction(nextStep(overview, present), overview, {
    texts: words,
    day: danishDay,
    month: (serial) => monthName(serial, language),
  });
  return (
    <Message intent={target ? "info" : "success"} title={words.nextStep}>
      <p>{text}</p>
      {target && (
        <Button size="small" appearance="primary" onClick={() => onGo(target)}>
          {label}
        </Button>
      )}
    </Message>
  );
}

/** What is known of the workbook, line by line. */
function factsOf(
  overview: Overview,
  found: Pick<OverviewSectionProps, "findings" | "isWatching">,
  language: Language,
): readonly (readonly [label: string, value: string])[] {
  const words = overviewTexts(language);
  const { statusDate, isFinal, year, monthsEnded, countedUntil, missing, lockedUntil, reports } = overview;
  const writing = writingIn(language, contractInUse());
  const named = missing
    .slice(0, NAMED)
    .map(({ name, months }) => words.missingMonths(name, monthsText(months, monthsEnded, writing)));
  const more = missing.length > NAMED ? [words.missingMore(missing.length - NAMED)] : [];
  const lacking = missing.length === 0 ? words.missingNone : [...named, ...more].join(", ");
  return [
    [
      words.status,
      `${danishDay(statusDate)} · ${isFinal ? words.final : words.provisional} · ${writing.year(year)}`,
    ],
    [
      words.figures,
      monthsEnded === 0
        ? words.noMonth
        : overview.withFigures === 0
          ? words.noFigures(danishDay(countedUntil))
          : words.figuresUntil(
              danishDay(countedUntil),
              overview.municipalities - missing.length,
              overview.municipalities,
            ),
    ],
    // Where nobody has figures, that is all there is to say.
    ...(overview.withFigures === 0 ? [] : [[words.missing, lacking] as const]),
    ...(overview.overdue.length === 0
      ? []
      : [
          [
            words.overdue,
            overview.overdue.map(({ id, day }) => words.overdueFigure(id, danishDay(day))).join(", "),
          ] as const,
        ]),
    [words.findings, foundText(found, words)],
    [
      words.locks,
      lockedUntil === undefined ? words.notLocked : words.lockedUntil(monthName(lockedUntil, language)),
    ],
    [
      words.reports,
      [
        ...(reports.some(({ isOfStatus }) => isOfStatus) ? [] : [words.noReport(danishDay(statusDate))]),
        ...reports.flatMap(({ name, isOfStatus, isOutdated }) =>
          isOutdated ? words.outdated(name) : isOfStatus ? name : [],
        ),
      ].join(", "),
    ],
    ...(overview.updateWaits ? [[words.update, words.updateWaits] as const] : []),
    ...(overview.nextDue
      ? [
          [
            words.nextDue,
            words.dueOn(
              danishDay(overview.nextDue.day),
              overview.nextDue.items.map(({ what, who }) => words.dueItem(what, who)),
            ),
          ] as const,
        ]
      : []),
    [words.counts, COUNTED_AS.map((each) => words.countNames[each](overview.counts[each])).join(", ")],
  ];
}

function foundText(
  { findings, isWatching }: Pick<OverviewSectionProps, "findings" | "isWatching">,
  { notChecked, findingCount, notWatched }: OverviewTexts,
): string {
  if (findings === undefined) return notChecked;
  return isWatching ? findingCount(findings) : notWatched(findingCount(findings));
}
