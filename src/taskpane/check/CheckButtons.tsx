import { Button, Spinner } from "@fluentui/react-components";
import { useId } from "react";
import type { LocatedIssue } from "../../commands/steps/checkedFigures";
import { areRows } from "../../commands/undo/undoChanges";
import type { CheckPaneTexts } from "../../language/pane/check/checkPane";
import type { Checking, CheckingState } from "./checkingState";
import { hasCertainFix } from "./issues/issueGroups";

interface CheckButtonsProps {
  readonly checking: Checking;
  readonly state: CheckingState;
  readonly issues: readonly LocatedIssue[];
  readonly texts: CheckPaneTexts;
  readonly onPreview: (issues: readonly LocatedIssue[]) => void;
}

/** The actions on the figures as a whole. */
export function CheckButtons({ checking, state, issues, texts, onPreview }: CheckButtonsProps) {
  const { busy, undoable } = state;
  const last = undoable.at(-1);
  const until = useId();
  const fixable = issues.filter(hasCertainFix);
  return (
    <div className="pane-buttons">
      <Button
        appearance={fixable.length > 0 ? "secondary" : "primary"}
        disabledFocusable={busy}
        onClick={() => void checking.check()}
      >
        {texts.check}
      </Button>
      {fixable.length > 0 && (
        <Button appearance="primary" disabledFocusable={busy} onClick={() => onPreview(fixable)}>
          {texts.fixAll(fixable.length)}
        </Button>
      )}
      {last && (
        <Button disabledFocusable={busy} aria-describedby={until} onClick={() => void checking.undo()}>
          {areRows(last) ? texts.wholeRows.undo : texts.undo}
        </Button>
      )}
      {busy && <Spinner size="tiny" aria-hidden />}
      {last && (
        <p id={until} className="pane-quiet">
          {texts.undoUntil}
        </p>
      )}
    </div>
  );
}
