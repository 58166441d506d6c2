import { leftText } from "../../language/pane/leftText";
import { importPaneTexts } from "../../language/pane/import/importPane";
import type { Language } from "../../language/language";
import { derivePaneTexts } from "../../language/pane/derivePane";
import { rowFailureTexts } from "../staged/rowFailureTexts";
import { derivationLines } from "./derivationLines";
import type { DerivingState } from "./deriving";
import { whyNotDerived } from "./whyNotDerived";

/** Where deriving stands in one or two sentences, for whoever does not see it. */
export function derivingAnnouncement({ stage }: DerivingState, language: Language): string {
  const texts = derivePaneTexts(language);
  const shared = importPaneTexts(language);
  const { failures } = rowFailureTexts(language);
  switch (stage.phase) {
    case "idle":
      return stage.cancelled ? shared.cancelled : "";
    case "reading":
      return texts.reading;
    case "prepared": {
      const { prepared } = stage;
      if (prepared.kind === "cancelled") return "";
      if (prepared.kind !== "proposal") return whyNotDerived(prepared, texts).join(" ");
      const { counted, filled } = prepared.meetings;
      const { lines, nothing } = derivationLines(prepared, texts);
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
    case "undone":
      return stage.outcome.kind === "undone"
        ? texts.undone(leftText(language, stage.outcome.lost, stage.outcome.kept))
        : texts.notUndone(stage.outcome.cells);
    case "failed": {
      const { cause, remedy } = failures[stage.failure.reason];
      return `${texts.failed}. ${cause} ${remedy}`;
    }
  }
}
