import type { Contract } from "../../contract/contract";
import type { UnreadableFileReason } from "../../language/pane/import/importPaneTexts";
import { HEADER_ROW_LIMIT } from "../../activity/read/findHeader";
import type { DoubledHeadings } from "../../activity/read/mapColumns";
import type { TableParseFailure } from "../../activity/read/parseTable";
import { schemaOf, type AnyColumn, type EnteredTable } from "../../activity/tables/enteredTable";
import { missingGroups } from "../../activity/tables/tableSchema";
import { headersOf } from "./headersOf";

/** Why a file holds no rows that can be read. */
export type UnreadFile =
  | { readonly ok: false; readonly reason: UnreadableFileReason }
  | { readonly ok: false; readonly reason: "quote-open"; readonly row: number }
  | {
      readonly ok: false;
      readonly reason: "columns-missing";
      /** As the sheet names them; of each group, one is needed. */
      readonly missing: readonly (readonly string[])[];
      readonly found: readonly string[];
      /** Headings that mean the same one of these, under its name. */
      readonly doubled: readonly DoubledHeadings[];
      /** In how many lines the headings were looked for. */
      readonly lines: number;
    };

/** Why a table cannot be read, in the sheet's own names. */
export function unreadTable(
  { openQuote, missing, found, doubled }: TableParseFailure<AnyColumn>,
  table: EnteredTable,
  contract: Contract,
): UnreadFile {
  if (openQuote !== undefined) return { ok: false, reason: "quote-open", row: openQuote };
  const names = headersOf(contract, table);
  const groups = missingGroups<AnyColumn>(schemaOf(table), missing);
  return {
    ok: false,
    reason: "columns-missing",
    missing: groups.map((group) => group.map((column) => names[column] ?? column)),
    found,
    doubled: doubled.map(({ headings, column }) => ({ headings, column: names[column] ?? column })),
    lines: HEADER_ROW_LIMIT,
  };
}
