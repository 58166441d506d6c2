import { leftText } from "../../language/pane/leftText";
import { importPaneTexts } from "../../language/pane/import/importPane";
import type { Language } from "../../language/language";
import { rowFailureTexts } from "../staged/rowFailureTexts";
import type { ImportingState, Prepared } from "./importingState";
import { noChangeText, outcomeLines } from "./outcomeLines";
import { whyNoProposal } from "./whyNoProposal";

/** Where an import stands in one or two sentences, for whoever does not see it. */
export function importAnnouncement(state: ImportingState, language: Language): string {
  const texts = importPaneTexts(language);
  const { failures } = rowFailureTexts(language);
  const { stage } = state;
  switch (stage.phase) {
    case "idle":
      return stage.cancelled ? texts.cancelled : "";
    case "reading":
      return texts.reading;
    case "prepared":
      return preparedAnnouncement(stage.prepared, state, language);
    case "writing":
      return stage.cancelling ? texts.cancelling : texts.writing;
    case "done":
      if (stage.done.kind === "changed-since") return `${texts.outdated.cause} ${texts.outdated.remedy}`;
      if (stage.undoing) return texts.undoing;
      if (stage.failure) {
        const { cause } = failures[stage.failure.reason];
        return `${texts.undoFailed}. ${cause} ${stage.failure.undone ? texts.undoWhole : texts.undoUnsure}`;
      }
      return texts.done(stage.done.added, stage.done.changed);
    case "undone":
      return stage.outcome.kind === "undone"
        ? texts.undone(leftText(language, stage.outcome.lost, stage.outcome.kept))
        : texts.changedSince(stage.outcome.cells);
    case "failed": {
      const { cause, remedy } = failures[stage.failure.reason];
      return `${texts.failed}. ${cause} ${remedy}`;
    }
  }
}

function preparedAnnouncement(prepared: Prepared, state: ImportingState, language: Language): string {
  const texts = importPaneTexts(language);
  if (prepared.kind === "cancelled") return "";
  if (prepared.kind !== "proposal") {
    const { cause, remedy } = whyNoProposal(prepared, state, language);
    return `${cause} ${remedy}`;
  }
  const lines = outcomeLines(prepared, texts).map(({ text }) => text);
  const counts = [texts.rows(prepared.plan.summary.rows), ...lines].join(", ");
  const { dateQuestion } = prepared.notes;
  const end = dateQuestion
    ? texts.dateQuestion(dateQuestion.example, dateQuestion.rows.length)
    : (noChangeText(prepared, texts) ?? "");
  return [`${counts}.`, end].join(" ").trim();
}
