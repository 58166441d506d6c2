import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { CheckedFigures } from "../../commands/steps/checkedFigures";
import { enteredMonths } from "../../commands/lockPeriods";
import { monthName } from "../frame/monthName";
import type { CheckWords } from "./checkWords";

interface LockSectionProps {
  readonly checked: CheckedFigures;
  readonly words: CheckWords;
  readonly busy: boolean;
  readonly onLock: (until: number | undefined) => void;
}

/** Periods whose figures are to stay as they are. */
export function LockSection({ checked, words, busy, onLock }: LockSectionProps) {
  const { texts, language } = words;
  const months = enteredMonths(checked);
  const [chosen, setChosen] = useState<number>();
  const { lockedUntil } = checked;
  const until = chosen ?? months.at(-1);
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
      <div className="pane-buttons">
        {until !== undefined && (
          <Button size="small" disabledFocusable={busy} onClick={() => onLock(until)}>
            {texts.lock}
          </Button>
        )}
        {lockedUntil !== undefined && (
          <Button size="small" disabledFocusable={busy} onClick={() => onLock(undefined)}>
            {texts.unlock}
          </Button>
        )}
      </div>
    </details>
  );
}
