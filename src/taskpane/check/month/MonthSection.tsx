import { useEffect, useRef } from "react";
import { lastEndedMonthEnd } from "../../../calc/serialDate";
import type { CheckedFigures } from "../../../commands/steps/checkedFigures";
import {
  hasOpenPoints,
  monthChecklist,
  reportNames,
  type MonthChecklist,
} from "../../../commands/month/monthChecklist";
import type { IssuePlace } from "../../../commands/selectIssue";
import { enteredMonths } from "../../../commands/month/openMonths";
import { monthTexts } from "../../../language/pane/month/monthTexts";
import { monthName } from "../../frame/monthName";
import type { Closing, GivenReason, MonthDraft } from "../checkingState";
import type { CheckWords } from "../checkWords";
import { LockedChanges, type LockedChangesProps } from "./LockedChanges";
import { LockHistory } from "./LockHistory";
import { MonthChecklistView } from "./MonthChecklistView";
import { MonthButtons, type LockReadiness } from "./MonthButtons";
import { MonthChoice } from "./MonthChoice";
import { ReasonFields } from "./ReasonFields";
import { Summary } from "../../frame/Summary";

interface MonthSectionProps {
  readonly checked: CheckedFigures;
  readonly words: CheckWords;
  readonly busy: boolean;
  /** Each time that somebody wants to close months the section is shown. */
  readonly wanted: Closing;
  readonly draft: MonthDraft;
  readonly onDraft: (change: Partial<MonthDraft>) => void;
  readonly onSelect: (place: IssuePlace) => void;
  readonly onLock: (until: number, reason: string, report: string | undefined) => void;
  readonly onRevise: LockedChangesProps["onRevise"];
  readonly onUnlock: (reason: string) => void;
}

/** The wishes that have been met: who comes back to the page later is not led to the section again. */
const answered = new WeakSet<Closing>();

/** Closing months: what to look at before, what has changed in closed ones, and what was closed and opened. */
export function MonthSection({
  checked,
  words,
  busy,
  wanted,
  draft,
  onDraft,
  ...actions
}: MonthSectionProps) {
  const { texts, language } = words;
  const months = enteredMonths(checked);
  const reports = reportNames(checked);
  const { period } = wanted;
  const closing = offered(draft.closing, reports);
  const { reason, report } = closing;
  const section = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (wanted.count === 0 || !section.current || answered.has(wanted)) return;
    answered.add(wanted);
    section.current.open = true;
    section.current.querySelector("summary")?.focus();
  }, [wanted]);
  const { lockedUntil } = checked;
  const until = untilOf(months, draft, period?.until ?? lastEndedMonthEnd(checked.statusDate));
  const isNew = until !== undefined && until > (lockedUntil ?? 0);
  const checklist = isNew ? monthChecklist(checked, until) : undefined;
  const toLock = toLockOf(until, checked, checklist);
  if (months.length === 0 && lockedUntil === undefined) return null;
  return (
    <details ref={section} className="pane-group">
      <Summary>
        <span className="pane-group-title">{texts.locks}</span>
      </Summary>
      <p className="pane-quiet">{texts.locksHint}</p>
      <p>
        {lockedUntil === undefined ? texts.notLocked : texts.lockedUntil(monthName(lockedUntil, language))}
      </p>
      {months.length > 0 && (
        <MonthChoice
          months={months}
          until={until}
          words={words}
          onChoose={(month) => onDraft({ until: month })}
        />
      )}
      {checklist && <MonthChecklistView checklist={checklist} words={words} onSelect={actions.onSelect} />}
      {until !== undefined && toLock === "nothing" && (
        <p>{monthTexts(language).closedAlready(monthName(until, language))}</p>
      )}
      <ReasonFields
        part="used-by"
        labels={{ report: monthTexts(language).usedBy, reason: texts.lockReason }}
        reports={reports}
        language={language}
        value={closing}
        onChange={(given) => onDraft({ closing: given })}
      />
      <MonthButtons
        lockReadiness={toLock}
        canUnlock={lockedUntil !== undefined}
        isReasoned={reason.trim() !== ""}
        words={words}
        busy={busy}
        onLock={() => until !== undefined && actions.onLock(until, reason, report)}
        onUnlock={() => actions.onUnlock(reason)}
      />
      <LockedChanges
        checked={checked}
        words={words}
        busy={busy}
        reports={reports}
        given={offered(draft.revision, reports)}
        onGive={(given) => onDraft({ revision: given })}
        onSelect={actions.onSelect}
        onRevise={actions.onRevise}
      />
      <LockHistory checked={checked} words={words} />
    </details>
  );
}

/** A choice and a reason, without a report that is not there any more. */
function offered({ reason, report }: GivenReason, reports: readonly string[]): GivenReason {
  return { reason, report: reports.find((each) => each === report) };
}

/** The month that is chosen, as long as it is one of these; else the last that has ended, for the next is not all in. */
function untilOf(months: readonly number[], { until }: MonthDraft, ended: number): number | undefined {
  return (
    months.find((month) => month === until) ?? months.findLast((month) => month <= ended) ?? months.at(-1)
  );
}

function toLockOf(
  until: number | undefined,
  { lockedUntil, figures: { lost } }: CheckedFigures,
  checklist: MonthChecklist | undefined,
): LockReadiness {
  if (until === undefined) return "nothing";
  // Locks that the file has lost are taken over by closing again.
  if (until === lockedUntil) return lost?.locked ? "ready" : "nothing";
  if (!checklist) return "opens-later";
  return hasOpenPoints(checklist) ? "open-points" : "ready";
}
