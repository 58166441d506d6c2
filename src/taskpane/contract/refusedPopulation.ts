import type { ApplyPopulationOutcome } from "../../commands/contract/applyPopulation";
import type { PreparePopulationOutcome } from "../../commands/contract/preparePopulation";
import type { Language } from "../../language/language";
import type { PopulationPaneTexts } from "../../language/pane/contract/populationPaneTexts";
import { updateTexts } from "../../language/pane/updating/updateTexts";
import { refusalOf } from "../updating/refusalOf";

type Refusal =
  | Exclude<PreparePopulationOutcome, { kind: "fetched" }>
  | Exclude<ApplyPopulationOutcome, { kind: "applied" }>;

/** Why the workbook's numbers of inhabitants stay as they are, and what to do. */
export function refusedPopulation(
  outcome: Refusal,
  quarter: string,
  words: PopulationPaneTexts,
  language: Language,
): string {
  switch (outcome.kind) {
    case "offline":
      return words.offline;
    case "timed-out":
      return words.timedOut;
    case "not-published":
      return words.notPublished(quarter);
    case "refused":
      return words.refusedBy(outcome.status, outcome.message);
    case "other-form":
      return words.otherForm;
    case "incomplete":
      return words.incomplete(outcome.municipalities);
    case "changed-since":
      return words.changedSince;
    case "stopped":
      return refusalOf(outcome.update, updateTexts(language), language);
  }
}
