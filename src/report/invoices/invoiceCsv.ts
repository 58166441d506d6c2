import Papa from "papaparse";
import { instantOf } from "../../calc/serialDate";
import type { InvoiceFileTexts } from "../../language/report/invoiceFileTexts";
import { writtenDay } from "../../language/writtenDay";
import type { InvoiceBasis } from "./invoiceChoices";
import { BASIS_COLUMNS, invoiceCells, type BasisColumn } from "./invoiceCells";
import type { InvoiceRow } from "./invoiceRow";

const BYTE_ORDER_MARK = "\u{FEFF}";

/** How a number is written, by its column; all others stand as they are. */
const WRITTEN: Readonly<Partial<Record<BasisColumn, (value: number) => string>>> = {
  invoiced: dayText,
  due: dayText,
  amount: twoDecimals,
  vatAmount: twoDecimals,
  total: twoDecimals,
  lastYear: twoDecimals,
  vatRate: (fraction) => twoDecimals(fraction * 100),
};

/**
 * The invoices as a file that Danish finance systems and Danish Excel read: the header first, a line for each, no
 * sum; semicolons, decimal commas and a byte-order mark.
 */
export function invoiceCsv(
  rows: readonly InvoiceRow[],
  texts: InvoiceFileTexts,
  basis: InvoiceBasis,
): string {
  const { columns, allocated } = texts.rows;
  const amount = basis === "allocation" ? allocated(columns.amount) : columns.amount;
  const headers = { ...columns, amount };
  const header = BASIS_COLUMNS.map((column) => headers[column]);
  const lines = rows.map((row) => {
    const cells = invoiceCells(row, texts);
    return BASIS_COLUMNS.map((column) => {
      const value = cells[column];
      return typeof value === "number" ? (WRITTEN[column]?.(value) ?? String(value)) : (value ?? "");
    });
  });
  const text = Papa.unparse([header, ...lines], { delimiter: ";", newline: "\r\n" });
  return `${BYTE_ORDER_MARK}${text}\r\n`;
}

function twoDecimals(value: number): string {
  return value.toFixed(2).replace(".", ",");
}

function dayText(serial: number): string {
  return writtenDay(instantOf(serial));
}
