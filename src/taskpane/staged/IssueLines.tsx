import type { Issue } from "../../activity/check/issue";
import type { TableWords } from "./tableWords";
import { Summary } from "../frame/Summary";

interface IssueLinesProps {
  readonly title: string;
  readonly issues: readonly Issue[];
  readonly words: TableWords;
}

const SHOWN = 100;

/** The file's faults, row by row, in words. */
export function IssueLines({ title, issues, words }: IssueLinesProps) {
  const { texts, describe } = words;
  if (issues.length === 0) return null;
  return (
    <details className="pane-group">
      <Summary>
        <span className="pane-group-title">{title}</span>
      </Summary>
      <ul className="pane-issues">
        {issues.slice(0, SHOWN).map((issue) => (
          <li key={`${issue.rule}|${issue.row}|${issue.column}|${String(issue.expected)}`}>
            <p>
              {issue.row !== null && <strong>{texts.row(issue.row)}: </strong>}
              {describe(issue)}
            </p>
          </li>
        ))}
      </ul>
      {issues.length > SHOWN && <p className="pane-quiet">{texts.andMore(issues.length - SHOWN)}</p>}
    </details>
  );
}
