import { describeIssue } from "../../../activity/check/describeIssue";
import type { LocatedIssue } from "../../../commands/steps/checkedFigures";
import type { CheckWords } from "../checkWords";

interface IssueSentenceProps {
  readonly found: LocatedIssue;
  readonly words: CheckWords;
  readonly onSelect: (found: LocatedIssue) => void;
}

/** An issue's cell, which leads there, and what is wrong in words. */
export function IssueSentence({ found, words, onSelect }: IssueSentenceProps) {
  const { texts, language, columnsOf, sheetOf, rowOf } = words;
  const { part, issue, address } = found;
  const place = address || texts.absent;
  const row = rowOf(found);
  return (
    <p>
      <button
        type="button"
        className="pane-cell"
        aria-label={texts.select(place, sheetOf(part))}
        onClick={() => onSelect(found)}
      >
        {place}
      </button>{" "}
      {row !== "" && <span className="pane-quiet">{row}: </span>}
      {describeIssue(issue, language, columnsOf(part))}
    </p>
  );
}
