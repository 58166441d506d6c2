import { Checkbox } from "../frame/Checkbox";
import type { CheckedFigures } from "../../commands/steps/checkedFigures";
import type { CheckPaneTexts } from "../../language/pane/check/checkPane";
import type { Checking, CheckingState } from "./checkingState";

interface CheckOptionsProps {
  readonly checking: Checking;
  readonly state: CheckingState;
  readonly checked: CheckedFigures;
  readonly texts: CheckPaneTexts;
}

/** The options beside the list: marks on the sheet, and checking while somebody types. */
export function CheckOptions({ checking, state, checked, texts }: CheckOptionsProps) {
  const disabledReason = state.busy ? texts.busyReason : undefined;
  return (
    <fieldset className="pane-options">
      <legend className="visually-hidden">{texts.options}</legend>
      <Checkbox
        label={texts.mark}
        checked={checked.marked}
        disabledReason={disabledReason}
        onChange={(on) => void checking.setMarked(on)}
      />
      <Checkbox
        label={texts.whileTyping}
        checked={state.watching}
        disabledReason={disabledReason}
        onChange={(on) => void checking.setWatching(on)}
      />
    </fieldset>
  );
}
