import type { PrepareUpdateOutcome } from "../../commands/updating/prepareUpdate";
import { jsonFaultText, thisFile } from "../../language/contract/jsonFaultTexts";
import type { Language } from "../../language/language";
import { otherFiguresTexts } from "../../language/pane/updating/otherFiguresTexts";
import type { UpdateTexts } from "../../language/pane/updating/updateTexts";

/** Why there is nothing to update to. */
export function refusalOf(
  outcome: Exclude<PrepareUpdateOutcome, { kind: "proposal" | "up-to-date" }>,
  words: UpdateTexts,
  language: Language,
): string {
  switch (outcome.kind) {
    case "no-workbook":
      return words.noWorkbook;
    case "protected":
      return words.protectedSheets(outcome.sheets);
    case "rows-unknown":
      return words.rowsUnknown(outcome.columns);
    case "faulty":
      return words.faulty;
    case "not-json":
      return jsonFaultText(language, thisFile(language), outcome.place);
    case "other-contract":
      return words.otherContract(outcome.id);
    case "other-figures":
      return otherFiguresTexts(language)[outcome.fault.reason](outcome.fault.headings.join(", "));
    case "older-version":
      return words.olderVersion(outcome.version, outcome.current);
  }
}
