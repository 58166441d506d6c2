import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { isRowError } from "../../../activity/check/countedRows";
import type { LocatedIssue } from "../../../commands/steps/checkedFigures";
import type { CheckWords } from "../checkWords";
import type { IssueActions } from "./issueActions";
import { IssueChoices } from "./IssueChoices";
import { hasCertainFix } from "./issueGroups";
import { IssueSentence } from "./IssueSentence";
import { MuteForm } from "./MuteForm";
import { ValueChange } from "./ValueChange";

interface IssueItemProps extends IssueActions {
  readonly found: LocatedIssue;
  readonly words: CheckWords;
  readonly busy: boolean;
}

/** One issue: its cell, what is wrong in words, and what can be done about it. */
export function IssueItem({ found, words, busy, onSelect, onFix, onMute }: IssueItemProps) {
  const [isMuting, setIsMuting] = useState(false);
  const { texts } = words;
  const { issue, address } = found;
  const place = address || texts.absent;
  return (
    <li>
      <IssueSentence found={found} words={words} onSelect={onSelect} />
      {hasCertainFix(found) && <ValueChange issue={issue} to={issue.fix ?? null} words={words} />}
      <div className="pane-buttons">
        {hasCertainFix(found) && (
          <Button
            size="small"
            data-action="fix"
            disabledFocusable={busy}
            aria-label={issue.clearsRow ? texts.clearRowOf(place) : texts.fixOf(place)}
            onClick={() => onFix([found], "fix")}
          >
            {issue.clearsRow ? texts.clearRow : texts.fix}
          </Button>
        )}
        <IssueChoices found={found} words={words} busy={busy} onTake={(by) => onFix([found], by)} />
        {!isMuting && (
          <Button
            size="small"
            appearance="subtle"
            data-action="mute"
            disabledFocusable={busy}
            aria-label={texts.muteOf(place)}
            onClick={() => setIsMuting(true)}
          >
            {texts.mute}
          </Button>
        )}
      </div>
      {isMuting && (
        <MuteForm
          severity={isRowError(issue) ? "error" : issue.severity}
          texts={texts}
          busy={busy}
          onMute={(reason) => onMute(found, reason)}
          onCancel={() => setIsMuting(false)}
        />
      )}
    </li>
  );
}
