import { describeIssue, formatValue } from "../../activity/check/describeIssue";
import type { Entry } from "../../activity/values/entry";
import type { Issue } from "../../activity/check/issue";
import { headersOf } from "../../commands/steps/headersOf";
import type { ImportFile } from "../../commands/steps/prepareImport";
import { contractInUse } from "../../contract/contractInUse";
import { importPaneTexts, type ImportPaneTexts } from "../../language/pane/import/importPane";
import type { Language } from "../../language/language";

/** The words that the parts of the view describe an import with. */
export interface TableWords {
  readonly language: Language;
  readonly texts: ImportPaneTexts;
  /** Our columns' names as the sheet has them. */
  readonly columns: Readonly<Record<string, string>>;
  readonly describe: (issue: Issue) => string;
  readonly write: (value: Entry, column: string) => string;
}

export function tableWords(language: Language, table: ImportFile["table"]): TableWords {
  const texts = importPaneTexts(language);
  const columns = headersOf(contractInUse(), table);
  return {
    language,
    texts,
    columns,
    describe: (issue) => describeIssue(issue, language, columns),
    write: (value, column) => formatValue(value, column, language) || texts.empty,
  };
}
