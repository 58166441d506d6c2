import type { LeftOutRow } from "../../activity/import/leftOutRow";
import type { TableWords } from "../staged/tableWords";
import { Summary } from "../frame/Summary";

interface LeftOutRowsProps {
  readonly rows: readonly LeftOutRow[];
  readonly words: TableWords;
}

const SHOWN = 100;

/** Rows that do not enter, each with why. */
export function LeftOutRows({ rows, words }: LeftOutRowsProps) {
  const { texts, describe } = words;
  if (rows.length === 0) return null;
  const reasonsOf = ({ reason, issues }: LeftOutRow): readonly string[] => {
    if (reason === "no-month-or-figures") return [texts.noPlace];
    if (reason === "too-long") return [texts.textTooLong];
    return issues.map(describe);
  };
  return (
    <details className="pane-group" open>
      <Summary>
        <span className="pane-group-title">{texts.leftOutTitle}</span>
        <span className="pane-count">{rows.length.toLocaleString(words.language)}</span>
      </Summary>
      <ul className="pane-issues">
        {rows.slice(0, SHOWN).map((each) => (
          <li key={each.row}>
            <p>
              <strong>{texts.row(each.row)}: </strong>
              {reasonsOf(each).join(" ")}
            </p>
          </li>
        ))}
      </ul>
      {rows.length > SHOWN && <p className="pane-quiet">{texts.andMore(rows.length - SHOWN)}</p>}
    </details>
  );
}
