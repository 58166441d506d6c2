import { HEADER_ROW_LIMIT } from "../../activity/read/findHeader";
import { schemaOf, type AnyColumn } from "../../activity/tables/enteredTable";
import { missingGroups } from "../../activity/tables/tableSchema";
import type { ImportProposal } from "../../commands/steps/prepareImport";
import { importPaneTexts } from "../../language/pane/import/importPane";
import type { Language } from "../../language/language";
import { paneTexts } from "../../language/pane/pane";
import type { FailureText } from "../../language/pane/paneTexts";
import type { ImportingState, Prepared } from "./importingState";
import { tableWords } from "../staged/tableWords";
import { contractInUse } from "../../contract/contractInUse";
import { sheetTexts } from "../../language/sheets/sheets";

export type NoProposal = Exclude<Prepared, ImportProposal | { kind: "cancelled" }>;

/** Why a file is no proposal, and what the user can do about it. */
export function whyNoProposal(
  prepared: NoProposal,
  { missingSheets, hasLeftovers }: Pick<ImportingState, "missingSheets" | "hasLeftovers">,
  language: Language,
): FailureText {
  const texts = importPaneTexts(language);
  switch (prepared.kind) {
    case "unopened":
      return texts.unopened;
    case "no-table": {
      if (!prepared.file) return texts.noWorkbook;
      if (hasLeftovers) {
        const { leftovers, leftoversElsewhere } = paneTexts(language);
        return { cause: `${leftovers}.`, remedy: leftoversElsewhere };
      }
      if (missingSheets.length === 0) return texts.noTable;
      const { meetings } = sheetTexts(contractInUse().language).sheets;
      return {
        cause: texts.noTable.cause,
        remedy: paneTexts(language).optionalNeeds(meetings, missingSheets),
      };
    }
    case "unread": {
      const { read } = prepared;
      if (read.reason === "quote-open") return texts.openQuote(read.row);
      if (read.reason !== "columns-missing") return texts.faults[read.reason];
      const { table, missing } = read.file;
      const { columns } = tableWords(language, table);
      const groups = missingGroups<AnyColumn>(schemaOf(table), missing);
      return texts.missing(
        groups.map((group) => group.map((column) => columns[column] ?? column)),
        HEADER_ROW_LIMIT,
      );
    }
  }
}
