import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { describeIssue, formatValue } from "../../activity/check/describeIssue";
import type { LocatedIssue } from "../../commands/checkedFigures";
import type { CheckWords } from "./checkWords";
import type { IssueActions } from "./IssueGroupView";
import { hasCertainFix } from "./issueGroups";
import { ValueChange } from "./ValueChange";

interface IssueItemProps extends IssueActions {
  readonly found: LocatedIssue;
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
      {hasCertainFix(found) && <ValueChange issue={issue} to={issue.fix ?? null} words={words} />}
      <div className="pane-buttons">
        {hasCertainFix(found) && (
          <Button
            size="small"
            data-action="fix"
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
            data-action="take"
            disabledFocusable={busy}
            onClick={() => onFix([found], "suggestion")}
          >
            {texts.useSuggestion(formatValue(suggestion, issue.column, language))}
          </Button>
        )}
        {reason === undefined && (
          <Button
            size="small"
            appearance="subtle"
            data-action="mute"
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
              data-action="mute"
              value={reason}
              autoFocus
              required
              maxLength={200}
              onChange={({ target }) => setReason(target.value)}
            />
          </label>
          <p className="pane-quiet">{texts.muteHint(issue.severity)}</p>
          <div className="pane-buttons">
            <Button size="small" type="submit" data-action="mute" disabledFocusable={busy || !reason.trim()}>
              {texts.confirmMute}
            </Button>
            <Button size="small" appearance="subtle" data-action="mute" onClick={() => setReason(undefined)}>
              {texts.cancel}
            </Button>
          </div>
        </form>
      )}
    </li>
  );
}
