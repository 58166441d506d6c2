import { importPaneTexts } from "../../language/pane/importPane";
import type { Language } from "../../language/language";
import { makeUpPaneTexts } from "../../language/pane/derivePane";
import { failureTexts } from "../import/failureTexts";
import { makeUpLines } from "./derivationLines";
import type { MakingUpState } from "./deriving";
import { whyNotMadeUp } from "./whyNotDerived";

/** Where making up stands in one or two sentences, for whoever does not see it. */
export function spokenMakeUp({ stage }: MakingUpState, language: Language): string {
  const texts = makeUpPaneTexts(language);
  const shared = importPaneTexts(language);
  const { failures } = failureTexts(language);
  switch (stage.phase) {
    case "idle":
      return stage.cancelled ? shared.cancelled : "";
    case "reading":
      return texts.reading;
    case "prepared": {
      const { prepared } = stage;
      if (prepared.kind === "cancelled") return "";
      if (prepared.kind !== "proposal") return whyNotMadeUp(prepared, texts).join(" ");
      const { counted, filled } = prepared.meetings;
      const { lines, nothing } = makeUpLines(prepared, texts);
      return [[texts.counted(counted, filled), ...lines].join(", "), nothing ?? ""].join(". ").trim();
    }
    case "writing":
      return stage.cancelling ? shared.cancelling : texts.writing;
    case "done":
      if (stage.done.kind === "changed-since") return texts.changedSince;
      if (stage.undoing) return texts.undoing;
      if (stage.failure) {
        const { cause } = failures[stage.failure.reason];
        return `${texts.undoFailed}. ${cause} ${stage.failure.undone ? shared.undoWhole : shared.undoUnsure}`;
      }
      return texts.done(stage.done.added, stage.done.changed, stage.done.counts);
    case "taken-back":
      return stage.outcome.kind === "undone" ? texts.undone : texts.notUndone(stage.outcome.cells);
    case "failed": {
      const { cause, remedy } = failures[stage.failure.reason];
      return `${texts.failed}. ${cause} ${remedy}`;
    }
  }
}
