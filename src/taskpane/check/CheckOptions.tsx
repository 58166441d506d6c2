import { Choice } from "../frame/Choice";
import type { CheckedFigures } from "../../commands/checkedFigures";
import type { CheckPaneTexts } from "../../language/pane/checkPane";
import type { Checking, CheckingState } from "./checkingState";

interface CheckOptionsProps {
  readonly checking: Checking;
  readonly state: CheckingState;
  readonly checked: CheckedFigures;
  readonly texts: CheckPaneTexts;
}

/** What goes on beside the list: marks on the sheet, and checking while somebody types. */
export function CheckOptions({ checking, state, checked, texts }: CheckOptionsProps) {
  const held = state.busy ? texts.held : undefined;
  return (
    <fieldset className="pane-options">
      <legend className="pane-spoken">{texts.options}</legend>
      <Choice
        label={texts.mark}
        on={checked.marked}
        held={held}
        onChange={(on) => void checking.setMarked(on)}
      />
      <Choice
        label={texts.whileTyping}
        on={state.watching}
        held={held}
        onChange={(on) => void checking.setWatching(on)}
      />
    </fieldset>
  );
}
