import { tableOf, type CheckedFigures, type FoundIssue } from "../../commands/checkedFigures";
import { columnNames } from "../../commands/columnNames";
import { contractInUse } from "../../contract/inUse";
import { checkPaneTexts, type CheckPaneTexts } from "../../language/pane/checkPane";
import type { Language } from "../../language/language";

/** What the parts of the view need to put an issue into words. */
export interface CheckWords {
  readonly language: Language;
  readonly texts: CheckPaneTexts;
  /** Our columns' names as the issue's sheet has them. */
  readonly columnsOf: (part: FoundIssue["part"]) => Readonly<Record<string, string>>;
  readonly sheetOf: (part: FoundIssue["part"]) => string;
}

export function checkWords(language: Language, checked: CheckedFigures | undefined): CheckWords {
  return {
    language,
    texts: checkPaneTexts(language),
    columnsOf: (part) => columnNames(contractInUse(), part),
    sheetOf: (part) => (checked && tableOf(checked.figures, part)?.place.sheetName) ?? "",
  };
}
