import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { CheckedFigures } from "../../commands/steps/checkedFigures";
import { enteredMonths } from "../../commands/lockPeriods";
import { danishDay } from "../frame/danishDay";
import { monthName } from "../frame/monthName";
import { serialOfIsoDate } from "../../calc/serialDate";
import type { CheckWords } from "./checkWords";

interface LockSectionProps {
  readonly checked: CheckedFigures;
  readonly words: CheckWords;
  readonly busy: boolean;
  readonly onLock: (until: number, reason: string) => void;
  readonly onUnlock: (reason: string) => void;
}

/** Periods whose figures are to stay as they are, and what was locked and unlocked before. */
export function LockSection({ checked, words, busy, onLock, onUnlock }: LockSectionProps) {
  const { texts, language } = words;
  const months = enteredMonths(checked);
  const [chosen, setChosen] = useState<number>();
  const [reason, setReason] = useState("");
  const needsReason = useId();
  const { lockedUntil } = checked;
  const until = chosen ?? months.at(-1);
  const isReasoned = reason.trim() !== "";
  const done = (act: () => void) => {
    act();
    setReason("");
  };
  if (months.length === 0 && lockedUntil === undefined) return null;
  return (
    <details className="pane-group">
      <summary>
        <span className="pane-group-title">{texts.locks}</span>
      </summary>
      <p className="pane-quiet">{texts.locksHint}</p>
      <p>
        {lockedUntil === undefined ? texts.notLocked : texts.lockedUntil(monthName(lockedUntil, language))}
      </p>
      {months.length > 0 && (
        <label className="pane-field">
          <span>{texts.lockUntil}</span>
          <select
            className="pane-input"
            value={until}
            onChange={({ target }) => setChosen(Number(target.value))}
          >
            {months.map((month) => (
              <option key={month} value={month}>
                {monthName(month, language)}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className="pane-field">
        <span>{texts.lockReason}</span>
        <input
          className="pane-input"
          value={reason}
          maxLength={200}
          onChange={({ target }) => setReason(target.value)}
        />
      </label>
      <div className="pane-buttons">
        {until !== undefined && (
          <Button size="small" disabledFocusable={busy} onClick={() => done(() => onLock(until, reason))}>
            {texts.lock}
          </Button>
        )}
        {lockedUntil !== undefined && (
          <Button
            size="small"
            disabledFocusable={busy || !isReasoned}
            {...(isReasoned ? {} : { "aria-describedby": needsReason })}
            onClick={() => done(() => onUnlock(reason))}
          >
            {texts.unlock}
          </Button>
        )}
      </div>
      {lockedUntil !== undefined && !isReasoned && (
        <p id={needsReason} className="pane-quiet">
          {texts.unlockNeedsReason}
        </p>
      )}
      <LockHistory checked={checked} words={words} />
    </details>
  );
}

/** What was locked and unlocked, the latest first. */
function LockHistory({ checked, words }: Pick<LockSectionProps, "checked" | "words">) {
  const { texts, language } = words;
  const { lockHistory } = checked.figures.savedState;
  if (lockHistory.length === 0) return null;
  return (
    <>
      <p className="pane-quiet">{texts.lockHistory}</p>
      <ul aria-label={texts.lockHistory}>
        {lockHistory.toReversed().map(({ at, until, reason }) => {
          const day = danishDay(serialOfIsoDate(at.slice(0, "2026-06-30".length)));
          return (
            <li key={at}>
              {until === null
                ? texts.unlockEntry(day, reason)
                : texts.lockEntry(day, monthName(until, language), reason)}
            </li>
          );
        })}
      </ul>
    </>
  );
}
