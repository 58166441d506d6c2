import { describeIssue, writtenValue } from "../../activity/check/describeIssue";
import type { Entry } from "../../activity/values/entry";
import type { Issue } from "../../activity/check/issue";
import { columnNames } from "../../commands/columnNames";
import type { ImportFile } from "../../commands/prepareImport";
import { contractInUse } from "../../contract/inUse";
import { importPaneTexts, type ImportPaneTexts } from "../../language/pane/importPane";
import type { Language } from "../../language/language";

/** What the parts of the view need to put an import into words. */
export interface ImportWords {
  readonly language: Language;
  readonly texts: ImportPaneTexts;
  /** Our columns' names as the sheet has them. */
  readonly columns: Readonly<Record<string, string>>;
  readonly describe: (issue: Issue) => string;
  readonly write: (value: Entry, column: string) => string;
}

export function importWords(language: Language, table: ImportFile["table"]): ImportWords {
  const texts = importPaneTexts(language);
  const columns = columnNames(contractInUse(), table);
  return {
    language,
    texts,
    columns,
    describe: (issue) => describeIssue(issue, language, columns),
    write: (value, column) => writtenValue(value, column, language) || texts.empty,
  };
}
