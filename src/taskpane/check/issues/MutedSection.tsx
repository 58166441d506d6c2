import { Button } from "@fluentui/react-components";
import type { LocatedIssue, MutedIssue } from "../../../commands/steps/checkedFigures";
import type { CheckWords } from "../checkWords";
import { issueKey } from "./issueGroups";
import { IssueSentence } from "./IssueSentence";
import { Summary } from "../../frame/Summary";

interface MutedSectionProps {
  readonly muted: readonly MutedIssue[];
  readonly words: CheckWords;
  readonly busy: boolean;
  readonly onSelect: (found: LocatedIssue) => void;
  readonly onUnmute: (found: LocatedIssue) => void;
}

/** The hidden issues and the reasons, so that nothing is forgotten. */
export function MutedSection({ muted, words, busy, onSelect, onUnmute }: MutedSectionProps) {
  const { texts } = words;
  if (muted.length === 0) return null;
  return (
    <details className="pane-group">
      <Summary>
        <span className="pane-group-title">{texts.muted(muted.length)}</span>
      </Summary>
      <ul className="pane-issues">
        {muted.map((found) => {
          const place = found.address || texts.absent;
          return (
            <li key={issueKey(found)}>
              <IssueSentence found={found} words={words} onSelect={onSelect} />
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
