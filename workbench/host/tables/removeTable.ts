import type { Sheet } from "../../model/sheet";
import type { Table } from "../../model/table";
import { renameTableInFormulas } from "../formulas/renameInFormulas";
import type { HostSession } from "../hostSession";
import { invalidateStructure } from "../hostSession";

/** Takes a table off its sheet; formulas that name it become `#REF!`. The cells are the caller's. */
export function removeTable(session: HostSession, sheet: Sheet, table: Table): void {
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  session.writtenColumns.delete(table);
  renameTableInFormulas(session.workbook, table.name, undefined);
  invalidateStructure(session);
}
