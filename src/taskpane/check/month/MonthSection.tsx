import { useEffect, useRef, useState } from "react";
import { lastEndedMonthEnd } from "../../../calc/serialDate";
import type { CheckedFigures } from "../../../commands/steps/checkedFigures";
import { monthChecklist } from "../../../commands/month/monthChecklist";
import type { IssuePlace } from "../../../commands/selectIssue";
import { enteredMonths } from "../../../commands/lockPeriods";
import { monthTexts } from "../../../language/pane/month/monthTexts";
import { monthName } from "../../frame/monthName";
import type { Closing } from "../checkingState";
import type { CheckWords } from "../checkWords";
import { LockedChanges, type LockedChangesProps } from "./LockedChanges";
import { LockHistory } from "./LockHistory";
import { MonthChecklistView } from "./MonthChecklistView";
import { MonthButtons } from "./MonthButtons";
import { MonthChoice } from "./MonthChoice";
import { ReasonFields, type GivenReason } from "./ReasonFields";
import { Summary } from "../../frame/Summary";

interface MonthSectionProps {
  readonly checked: CheckedFigures;
  readonly words: CheckWords;
  readonly busy: boolean;
  /** Each time that somebody wants to close months the section begins anew. */
  readonly wanted: Closing;
  readonly onSelect: (place: IssuePlace) => void;
  readonly onLock: (until: number, reason: string, report: string | undefined) => void;
  readonly onRevise: LockedChangesProps["onRevise"];
  readonly onUnlock: (reason: string) => void;
}

/** The wishes that have been met: who comes back to the page later is not led to the section again. */
const answered = new WeakSet<Closing>();

/** Closing months: what to look at before, what has changed in closed ones, and what was closed and opened. */
export function MonthSection({ checked, words, busy, wanted, ...actions }: MonthSectionProps) {
  const { texts, language } = words;
  const months = enteredMonths(checked);
  const [chosen, setChosen] = useState<number>();
  const { period } = wanted;
  const [given, setGiven] = useState<GivenReason>({ reason: "", report: period?.report });
  const { reason, report } = given;
  const section = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (wanted.count === 0 || !section.current || answered.has(wanted)) return;
    answered.add(wanted);
    section.current.open = true;
    section.current.querySelector("summary")?.focus();
  }, [wanted]);
  const { lockedUntil } = checked;
  const ended = period?.until ?? lastEndedMonthEnd(checked.statusDate);
  // Figures of the month that runs are not all in yet.
  const until = chosen ?? months.findLast((month) => month <= ended) ?? months.at(-1);
  const done = (act: () => void) => {
    act();
    setGiven({ reason: "", report });
  };
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
      {months.length > 0 && <MonthChoice months={months} until={until} words={words} onChoose={setChosen} />}
      {until !== undefined && until > (lockedUntil ?? 0) && (
        <MonthChecklistView
          checklist={monthChecklist(checked, until)}
          words={words}
          onSelect={actions.onSelect}
        />
      )}
      <ReasonFields
        part="used-by"
        labels={{ report: monthTexts(language).usedBy, reason: texts.lockReason }}
        checked={checked}
        language={language}
        value={given}
        onChange={setGiven}
      />
      <MonthButtons
        canLock={until !== undefined}
        canUnlock={lockedUntil !== undefined}
        lockOpens={until !== undefined && lockedUntil !== undefined && until < lockedUntil}
        isReasoned={reason.trim() !== ""}
        words={words}
        busy={busy}
        onLock={() => until !== undefined && done(() => actions.onLock(until, reason, report))}
        onUnlock={() => done(() => actions.onUnlock(reason))}
      />
      <LockedChanges
        checked={checked}
        words={words}
        busy={busy}
        onSelect={actions.onSelect}
        onRevise={actions.onRevise}
      />
      <LockHistory checked={checked} words={words} />
    </details>
  );
}
