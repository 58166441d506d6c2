import { cellStateOf, type Change } from "../../activity/tables/change";
import { isBlank, type Entry } from "../../activity/values/entry";
import type { ReadInvoices } from "../../excel/read/readInvoices";
import type { InvoiceColumn, InvoiceTexts } from "../../language/sheets/invoiceTexts";
import { BASIS_COLUMNS, invoiceCells } from "../../report/invoices/invoiceCells";
import type { InvoiceRow } from "../../report/invoices/invoiceRow";

type SheetRow = ReadInvoices["invoices"]["rows"][number];
type Written = Readonly<Partial<Record<InvoiceColumn, Entry>>>;

/** The columns that are written; the others are the user's. */
const WRITTEN_COLUMNS = [...BASIS_COLUMNS, "year"] as const satisfies readonly InvoiceColumn[];

/** Rows that change where they stand, and those that come after them. */
export interface InvoicePlan {
  readonly changes: readonly Change[];
  readonly rows: readonly Written[];
}

/**
 * Puts invoices in the place of those that are open, row for row: whatever stands beside an issued one stays beside
 * it. Rows that are left over become blank.
 * @param open the rows of the sheet that may change
 */
export function planInvoices(
  open: readonly SheetRow[],
  invoices: readonly InvoiceRow[],
  words: InvoiceTexts,
): InvoicePlan {
  const written = invoices.map((row): Written => ({ ...invoiceCells(row, words), year: row.year }));
  return {
    changes: open.flatMap((row, index) => changesOf(row, written[index] ?? {})),
    rows: written.slice(open.length),
  };
}

/** Whether a row holds nothing of ours. */
export function isBlankInvoice({ values }: SheetRow): boolean {
  return Object.values(values).every(isBlank);
}

function changesOf(row: SheetRow, written: Written): Change[] {
  return WRITTEN_COLUMNS.flatMap((column) => {
    const from = cellStateOf(row, column);
    const value = written[column] ?? null;
    const isSame = !from.mark && (from.value === value || (isBlank(from.value) && isBlank(value)));
    return isSame ? [] : [{ row: row.row, column, from, to: { value } }];
  });
}
