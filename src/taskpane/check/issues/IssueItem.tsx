import { Button } from "@fluentui/react-components";
import { memo, useState } from "react";
import { isRowError } from "../../../activity/check/countedRows";
import type { LocatedIssue } from "../../../commands/steps/checkedFigures";
import type { CheckWords } from "../checkWords";
import type { IssueActions } from "./issueActions";
import { IssueChoices } from "./IssueChoices";
import { hasCertainFix, issueKey } from "./issueGroups";
import { IssueSentence } from "./IssueSentence";
import { MuteForm } from "./MuteForm";
import { ValueChange } from "./ValueChange";

interface IssueItemProps extends IssueActions {
  readonly found: LocatedIssue;
  readonly words: CheckWords;
  readonly busy: boolean;
}

/** The label of a fix that does more than write another value into the cell. */
function labelOfFix({ issue }: LocatedIssue, texts: CheckWords["texts"]) {
  if (issue.clearsRow) return { short: texts.clearRow, of: texts.clearRowOf };
  if (issue.rule === "cell-in-the-way") return { short: texts.moveAside, of: texts.moveAsideOf };
  return { short: texts.fix, of: texts.fixOf };
}

/** One issue: its cell, what is wrong in words, and what can be done about it; thousands stay as they are beside more. */
export const IssueItem = memo(function IssueItem({
  found,
  words,
  busy,
  onSelect,
  onFix,
  muting,
  onMuting,
  onMute,
}: IssueItemProps) {
  const { texts } = words;
  const { issue, address } = found;
  const reason = muting[issueKey(found)];
  const [isAskedFor, setAskedFor] = useState(false);
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
            aria-label={labelOfFix(found, texts).of(place)}
            onClick={() => onFix([found], "fix")}
          >
            {labelOfFix(found, texts).short}
          </Button>
        )}
        <IssueChoices found={found} words={words} busy={busy} onTake={(by) => onFix([found], by)} />
        {reason === undefined && (
          <Button
            size="small"
            appearance="subtle"
            data-action="mute"
            disabledFocusable={busy}
            aria-label={texts.muteOf(place)}
            onClick={() => {
              setAskedFor(true);
              onMuting(found, "");
            }}
          >
            {texts.mute}
          </Button>
        )}
      </div>
      {reason !== undefined && (
        <MuteForm
          severity={isRowError(issue) ? "error" : issue.severity}
          texts={texts}
          busy={busy}
          typed={reason}
          isAskedFor={isAskedFor}
          onType={(typed) => onMuting(found, typed)}
          onMute={(typed) => onMute(found, typed)}
          onCancel={() => onMuting(found, undefined)}
        />
      )}
    </li>
  );
});
