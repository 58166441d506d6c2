import type { InsertOutcome } from "../../commands/insertWorkbook";
import type { Settled } from "../../commands/settleSheets";
import type { PaneTexts } from "../../language/pane/paneTexts";
import type { ProgressTexts } from "../../language/pane/progressTexts";
import type { CommandState } from "../commands/commandRun";

/** One or two sentences for a screen reader: the pane's status region says them as the state changes. */
export function insertionAnnouncement(
  state: CommandState<Settled<InsertOutcome>>,
  texts: PaneTexts,
  { cancelled }: ProgressTexts,
): string {
  switch (state.phase) {
    case "ready":
      return state.cancelled ? cancelled : "";
    case "working":
      return texts.working;
    case "done":
      if (state.outcome.kind === "inserted") return `${texts.inserted}.`;
      return state.outcome.kind === "leftovers"
        ? `${texts.leftovers}. ${texts.leftoversRemedy}`
        : `${texts.alreadyThere}. ${texts.nothingChanged}`;
    case "failed": {
      const { cause, remedy } = texts.failures[state.failure.reason];
      return `${texts.failed}. ${cause} ${remedy}`;
    }
  }
}
