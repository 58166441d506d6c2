import type { AddInSheet } from "../../excel/identity/addInParts";
import type { WorkbookSnapshot } from "../../excel/identity/inspectWorkbook";
import { readInvoices, type ReadInvoices } from "../../excel/read/readInvoices";
import type { SheetTable } from "../../excel/read/load/loadTable";
import { TABLES } from "../../sheets/plan/naming";

/** Reads Faktureringsgrundlag. */
export function readInvoicesOf(snapshot: WorkbookSnapshot, sheet: AddInSheet): Promise<ReadInvoices> {
  return readInvoices(sheet, dataTableOf(snapshot, sheet));
}

/** The tables that invoices are written into. */
export function invoiceTables(read: ReadInvoices): readonly SheetTable<string>[] {
  return [read.invoices, madeTable(read)];
}

/** The second table on the sheet: by the name it was made with, else the one that is not the invoices'. */
function dataTableOf({ sheets }: WorkbookSnapshot, { id, table }: AddInSheet): string {
  const others = sheets.find((each) => each.id === id)?.tables.filter((each) => each !== table) ?? [];
  return others.find((each) => each.startsWith(TABLES.invoiceData)) ?? others[0] ?? TABLES.invoiceData;
}

/** The input of the invoices stands outside their table, in a cell of its own. */
export function madeTable({ invoices, input: { made } }: ReadInvoices): SheetTable<string> {
  const { row, column, value } = made;
  const place = {
    ...invoices.place,
    firstRow: row,
    firstColumn: column,
    height: 1,
    columnAt: { made: column },
  };
  return { ...invoices, place, columns: new Set(["made"]), rows: [{ row, values: { made: value } }] };
}
