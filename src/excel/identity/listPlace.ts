import { TABLES } from "../../sheets/plan/naming";
import type { ListPart } from "../../sheets/plan/parts";
import type { WorkbookSnapshot } from "./inspectWorkbook";

/** Where a list stands. */
interface ListPlace {
  readonly id: string;
  readonly table: string;
  /** As they stand now: the user may have moved columns, and put others beside them. */
  readonly headers: readonly string[] | undefined;
}

/** The sheet of a list and its table, whatever both are called; `undefined` where there is none. */
export function listPlace(
  part: ListPart,
  { sheets }: Pick<WorkbookSnapshot, "sheets">,
): ListPlace | undefined {
  const home =
    sheets.find(({ marker, tables }) => marker?.part === part && tables.length > 0) ??
    sheets.find(({ tables }) => tables.includes(TABLES[part]));
  const table = home?.tables.find((each) => each === TABLES[part]) ?? home?.tables[0];
  if (!home || table === undefined) return undefined;
  return { id: home.id, table, headers: home.headers?.get(table) };
}
