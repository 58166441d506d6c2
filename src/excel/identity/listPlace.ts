import { contractInUse } from "../../contract/contractInUse";
import { listTexts } from "../../language/sheets/listTexts";
import { TABLES } from "../../sheets/plan/naming";
import type { ListPart } from "../../sheets/plan/parts";
import type { WorkbookSnapshot } from "./inspectWorkbook";
import type { SheetSnapshot } from "./loadSheets";

/** Where a list stands. */
interface ListPlace {
  readonly id: string;
  readonly table: string;
  /** As they stand now: the user may have moved columns, and put others beside them. */
  readonly headers: readonly string[] | undefined;
}

/**
 * The sheet of a list and its table, whatever both are called: by the sheet's mark or the table's name, and where both
 * are gone by the table's headings. `undefined` where there is none.
 */
export function listPlace(
  part: ListPart,
  { sheets }: Pick<WorkbookSnapshot, "sheets">,
): ListPlace | undefined {
  const headings = Object.values(listTexts(contractInUse().language)[part].columns);
  const isAlike = ({ headers }: SheetSnapshot) => {
    return (table: string) => headings.every((heading) => headers?.get(table)?.includes(heading));
  };
  const home =
    sheets.find(({ marker, tables }) => marker?.part === part && tables.length > 0) ??
    sheets.find(({ tables }) => tables.includes(TABLES[part])) ??
    sheets.find((sheet) => !sheet.marker && sheet.tables.some(isAlike(sheet)));
  const table =
    home &&
    (home.tables.find((each) => each === TABLES[part]) ?? home.tables.find(isAlike(home)) ?? home.tables[0]);
  if (!home || table === undefined) return undefined;
  return { id: home.id, table, headers: home.headers?.get(table) };
}
