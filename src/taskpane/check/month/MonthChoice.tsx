import { monthName } from "../../frame/monthName";
import type { CheckWords } from "../checkWords";

interface MonthChoiceProps {
  readonly months: readonly number[];
  readonly until: number | undefined;
  readonly words: CheckWords;
  readonly onChoose: (month: number) => void;
}

/** The last month that is to be closed, of those that figures were entered for. */
export function MonthChoice({ months, until, words: { texts, language }, onChoose }: MonthChoiceProps) {
  return (
    <label className="pane-field">
      <span>{texts.lockUntil}</span>
      <select className="pane-input" value={until} onChange={({ target }) => onChoose(Number(target.value))}>
        {months.map((month) => (
          <option key={month} value={month}>
            {monthName(month, language)}
          </option>
        ))}
      </select>
    </label>
  );
}
