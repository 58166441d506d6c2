import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { describeIssue, writtenValue } from "../../activity/check/describeIssue";
import type { FoundIssue } from "../../commands/checkedFigures";
import type { CheckWords } from "./checkSurroundings";
import type { IssueActions } from "./IssueGroupView";
import { isFixable } from "./issueGroups";
import { ValueChange } from "./ValueChange";

interface IssueItemProps extends IssueActions {
  readonly found: FoundIssue;
  readonly words: CheckWords;
  readonly busy: boolean;
}

/** One issue: its cell, what is wrong in words, and what can be done about it. */
export function IssueItem({ found, words, busy, onSelect, onFix, onMute }: IssueItemProps) {
  const [reason, setReason] = useState<string>();
  const { texts, language, columnsOf, sheetOf } = words;
  const { part, issue, address } = found;
  const place = address || texts.absent;
  const { suggestion } = issue;
  return (
    <li>
      <p>
        <button
          type="button"
          className="pane-cell"
          aria-label={texts.select(place, sheetOf(part))}
          onClick={() => onSelect(found)}
        >
          {place}
        </button>{" "}
        {describeIssue(issue, language, columnsOf(part))}
      </p>
      {isFixable(found) && <ValueChange issue={issue} to={issue.fix ?? null} words={words} />}
      <div className="pane-buttons">
        {isFixable(found) && (
          <Button
            size="small"
            data-does="fix"
            disabledFocusable={busy}
            aria-label={texts.fixOf(place)}
            onClick={() => onFix([found], "fix")}
          >
            {texts.fix}
          </Button>
        )}
        {suggestion !== undefined && (
          <Button
            size="small"
            data-does="take"
            disabledFocusable={busy}
            onClick={() => onFix([found], "suggestion")}
          >
            {texts.take(writtenValue(suggestion, issue.column, language))}
          </Button>
        )}
        {reason === undefined && (
          <Button
            size="small"
            appearance="subtle"
            data-does="mute"
            disabledFocusable={busy}
            aria-label={texts.muteOf(place)}
            onClick={() => setReason("")}
          >
            {texts.mute}
          </Button>
        )}
      </div>
      {reason !== undefined && (
        <form
          className="pane-mute"
          onSubmit={(event) => {
            event.preventDefault();
            if (reason.trim()) onMute(found, reason.trim());
          }}
        >
          <label>
            <span>{texts.reason}</span>
            <input
              className="pane-input"
              data-does="mute"
              value={reason}
              autoFocus
              required
              maxLength={200}
              onChange={({ target }) => setReason(target.value)}
            />
          </label>
          <p className="pane-quiet">{texts.muteHint(issue.severity)}</p>
          <div className="pane-buttons">
            <Button size="small" type="submit" data-does="mute" disabledFocusable={busy || !reason.trim()}>
              {texts.keepMuted}
            </Button>
            <Button size="small" appearance="subtle" data-does="mute" onClick={() => setReason(undefined)}>
              {texts.cancel}
            </Button>
          </div>
        </form>
      )}
    </li>
  );
}
