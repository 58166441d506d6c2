import {
  issueRow,
  tableForPart,
  type CheckedFigures,
  type LocatedIssue,
} from "../../commands/steps/checkedFigures";
import { headersOf } from "../../commands/steps/headersOf";
import { contractInUse } from "../../contract/contractInUse";
import { checkPaneTexts, type CheckPaneTexts } from "../../language/pane/check/checkPane";
import type { Language } from "../../language/language";
import { rowName } from "../staged/rowName";

/** The words that the parts of the view describe an issue with. */
export interface CheckWords {
  readonly language: Language;
  readonly texts: CheckPaneTexts;
  /** Our columns' names as the issue's sheet has them. */
  readonly columnsOf: (part: LocatedIssue["part"]) => Readonly<Record<string, string>>;
  readonly sheetOf: (part: LocatedIssue["part"]) => string;
  /** Month and municipality of the row that an issue stands in; blank where it stands in none. */
  readonly rowOf: (found: LocatedIssue) => string;
}

export function checkWords(language: Language, checked: CheckedFigures | undefined): CheckWords {
  return {
    language,
    texts: checkPaneTexts(language),
    columnsOf: (part) => headersOf(contractInUse(), part),
    rowOf: (found) => (checked ? rowName(issueRow(found, checked.figures), language) : ""),
    sheetOf: (part) => (checked && tableForPart(checked.figures, part)?.place.sheetName) ?? "",
  };
}
