import { Button } from "@fluentui/react-components";
import { describeIssue } from "../../activity/check/describeIssue";
import type { LocatedIssue, MutedIssue } from "../../commands/checkedFigures";
import type { CheckWords } from "./checkWords";
import { issueKey } from "./issueGroups";

interface MutedSectionProps {
  readonly muted: readonly MutedIssue[];
  readonly words: CheckWords;
  readonly busy: boolean;
  readonly onSelect: (found: LocatedIssue) => void;
  readonly onUnmute: (found: LocatedIssue) => void;
}

/** What has been hidden and why, so that nothing is forgotten. */
export function MutedSection({ muted, words, busy, onSelect, onUnmute }: MutedSectionProps) {
  const { texts, language, columnsOf, sheetOf } = words;
  if (muted.length === 0) return null;
  return (
    <details className="pane-group">
      <summary>
        <span className="pane-group-title">{texts.muted(muted.length)}</span>
      </summary>
      <ul className="pane-issues">
        {muted.map((found) => {
          const place = found.address || texts.absent;
          return (
            <li key={issueKey(found)}>
              <p>
                <button
                  type="button"
                  className="pane-cell"
                  aria-label={texts.select(place, sheetOf(found.part))}
                  onClick={() => onSelect(found)}
                >
                  {place}
                </button>{" "}
                {describeIssue(found.issue, language, columnsOf(found.part))}
              </p>
              <p className="pane-quiet">{texts.mutedBecause(found.reason)}</p>
              <Button
                size="small"
                data-action="unmute"
                disabledFocusable={busy}
                aria-label={texts.unmuteOf(place)}
                onClick={() => onUnmute(found)}
              >
                {texts.unmute}
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
