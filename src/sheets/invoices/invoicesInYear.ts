import type { InvoiceTexts } from "../../language/sheets/invoiceTexts";
import { SHEET_SCOPED_NAMES } from "../plan/naming";
import type { SheetInput } from "../plan/planInput";

/** The chosen year's invoices, as the first criterion of a sum or a count. */
export function invoicesInYear({ naming }: SheetInput, words: InvoiceTexts): string {
  return `${naming.tables.invoices}[${words.rows.columns.year}],${SHEET_SCOPED_NAMES.invoiceYear}`;
}
