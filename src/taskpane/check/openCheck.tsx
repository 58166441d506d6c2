import type { ComponentType } from "react";
import { checkFigures } from "../../commands/checkFigures";
import { fixFigures } from "../../commands/fixFigures";
import { lockPeriods, unlockPeriods } from "../../commands/month/lockPeriods";
import { markIssues, unmarkIssues } from "../../commands/markIssues";
import { muteIssue, unmuteIssue } from "../../commands/muteIssue";
import { reviseLocked } from "../../commands/month/reviseLocked";
import { restoreColumns } from "../../commands/restoreColumns";
import { selectIssue } from "../../commands/selectIssue";
import { undoChanges } from "../../commands/undo/undoChanges";
import { watchFigures } from "../../commands/watchFigures";
import type { Language } from "../../language/language";
import { REPORT_SECTION, type Navigation } from "../frame/navigation";
import { createChecking } from "./checking";
import type { Checking } from "./checkingState";
import { CheckView } from "./CheckView";

export interface OpenedCheck {
  readonly checking: Checking;
  readonly View: ComponentType;
}

/**
 * Checking with the real commands, and its view.
 * @param lead shows another page, and where on it to go on
 */
export function openCheck(language: Language, lead: Navigation["lead"]): OpenedCheck {
  const checking = createChecking({
    check: (before, control) => checkFigures(before, undefined, control),
    fix: fixFigures,
    undo: undoChanges,
    mute: muteIssue,
    unmute: unmuteIssue,
    mark: (checked) => markIssues(checked, language),
    unmark: unmarkIssues,
    restoreColumns: ({ figures }, table) => restoreColumns(figures.places, table),
    lock: lockPeriods,
    unlock: unlockPeriods,
    revise: reviseLocked,
    select: selectIssue,
    watch: watchFigures,
  });
  return {
    checking,
    View: () => (
      <CheckView
        checking={checking}
        language={language}
        onReport={() => lead("sheets", REPORT_SECTION)}
        onOverview={() => lead("sheets")}
      />
    ),
  };
}
