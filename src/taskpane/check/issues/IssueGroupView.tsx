import { Button } from "@fluentui/react-components";
import { startTransition, useState } from "react";
import { isEnterable } from "../../../activity/check/absentRows";
import type { LocatedIssue } from "../../../commands/steps/checkedFigures";
import { issueTexts } from "../../../language/issues/issues";
import { SeverityIcon } from "../../frame/SeverityIcon";
import type { CheckWords } from "../checkWords";
import type { IssueActions } from "./issueActions";
import { issueKey, type IssueGroup } from "./issueGroups";
import { AbsentRowButtons } from "./AbsentRowButtons";
import { DateOrderButtons } from "./DateOrderButtons";
import { IssueItem } from "./IssueItem";
import { RestoreColumnsButtons } from "./RestoreColumnsButtons";
import { Summary } from "../../frame/Summary";

interface IssueGroupViewProps extends IssueActions {
  readonly group: IssueGroup;
  readonly words: CheckWords;
  readonly busy: boolean;
  readonly onPreview: (issues: readonly LocatedIssue[]) => void;
}

/** As many as fit a glance; a click shows more, so that a list of thousands opens at once. */
const PAGE = 25;

/** So few are shown without being asked for. */
const SHORT = 3;

/** One rule's issues under its title and count, folded together until they are asked for. */
export function IssueGroupView({ group, words, busy, onPreview, ...actions }: IssueGroupViewProps) {
  const [shown, setShown] = useState(PAGE);
  // As it begins: a group that grows or shrinks is not to fold or unfold under anybody's hands.
  const [isOpen] = useState(
    group.issues.length <= SHORT ||
      group.issues.some((found) => actions.muting[issueKey(found)] !== undefined),
  );
  const { texts, language } = words;
  const { rule, severity, issues, fixable } = group;
  const more = Math.min(PAGE * 4, issues.length - shown);
  return (
    <details className="pane-group" open={isOpen ? true : undefined}>
      <Summary>
        <SeverityIcon severity={severity} />
        <span className="pane-group-title">
          <span className="visually-hidden">{texts.severity[severity]}: </span>
          {issueTexts(language).rules[rule].title}
        </span>
        <span className="pane-count">
          <span aria-hidden>{issues.length.toLocaleString(language)}</span>
          <span className="visually-hidden">{texts.places(issues.length)}</span>
        </span>
      </Summary>
      {fixable.length > 1 && (
        <Button size="small" data-action="fix" disabledFocusable={busy} onClick={() => onPreview(fixable)}>
          {texts.fixAll(fixable.length)}
        </Button>
      )}
      {issues.some(({ issue }) => isEnterable(issue)) && (
        <AbsentRowButtons issues={issues} words={words} busy={busy} onFix={actions.onFix} />
      )}
      {rule === "period-order" && (
        <DateOrderButtons issues={issues} words={words} busy={busy} onFix={actions.onFix} />
      )}
      {rule === "column-missing" && (
        <RestoreColumnsButtons
          issues={issues}
          words={words}
          busy={busy}
          onRestoreColumns={actions.onRestoreColumns}
        />
      )}
      <ul className="pane-issues">
        {issues.slice(0, shown).map((found) => (
          <IssueItem key={issueKey(found)} found={found} words={words} busy={busy} {...actions} />
        ))}
      </ul>
      {more > 0 && (
        <Button
          size="small"
          appearance="subtle"
          // A hundred items take longer than a frame.
          onClick={() => startTransition(() => setShown(shown + more))}
        >
          {texts.more(more)}
        </Button>
      )}
    </details>
  );
}
