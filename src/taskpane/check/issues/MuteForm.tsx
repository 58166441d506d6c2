import { Button } from "@fluentui/react-components";
import type { Issue } from "../../../commands/steps/checkedFigures";
import type { CheckPaneTexts } from "../../../language/pane/check/checkPane";

interface MuteFormProps {
  readonly severity: Issue["severity"];
  readonly texts: CheckPaneTexts;
  readonly busy: boolean;
  readonly typed: string;
  /** Whether it has just been asked for; one that was open already leaves the focus where it is. */
  readonly isAskedFor: boolean;
  readonly onType: (typed: string) => void;
  readonly onMute: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Why an issue is hidden: without a reason it is not. */
export function MuteForm({
  severity,
  texts,
  busy,
  typed,
  isAskedFor,
  onType,
  onMute,
  onCancel,
}: MuteFormProps) {
  const reason = typed.trim();
  return (
    <form
      className="pane-mute"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason) onMute(reason);
      }}
    >
      <label>
        <span>{texts.reason}</span>
        <input
          className="pane-input"
          data-action="mute"
          value={typed}
          autoFocus={isAskedFor}
          required
          maxLength={200}
          onChange={({ target }) => onType(target.value)}
        />
      </label>
      <p className="pane-quiet">{texts.muteHint(severity)}</p>
      <div className="pane-buttons">
        <Button size="small" type="submit" data-action="mute" disabledFocusable={busy || !reason}>
          {texts.confirmMute}
        </Button>
        <Button size="small" appearance="subtle" data-action="mute" onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}
