import { TABLES } from "../../sheets/plan/naming";
import type { ListPart } from "../../sheets/plan/parts";
import type { WorkbookSnapshot } from "./inspectWorkbook";

/** The sheet of a list and its table; `undefined` where there is none. */
export function listPlace(
  part: ListPart,
  { sheets }: Pick<WorkbookSnapshot, "sheets">,
): { readonly id: string; readonly table: string } | undefined {
  const home =
    sheets.find(({ marker, tables }) => marker?.part === part && tables.length > 0) ??
    sheets.find(({ tables }) => tables.includes(TABLES[part]));
  const table = home?.tables.find((each) => each === TABLES[part]) ?? home?.tables[0];
  return home && table !== undefined ? { id: home.id, table } : undefined;
}
