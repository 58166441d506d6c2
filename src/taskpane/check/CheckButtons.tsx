import { Button, Spinner } from "@fluentui/react-components";
import type { LocatedIssue } from "../../commands/steps/checkedFigures";
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
      {undoable.length > 0 && (
        <Button disabledFocusable={busy} onClick={() => void checking.undo()}>
          {texts.undo}
        </Button>
      )}
      {busy && <Spinner size="tiny" aria-hidden />}
    </div>
  );
}
