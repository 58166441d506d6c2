import type { InvoiceFileTexts } from "../../language/report/invoiceFileTexts";
import type { InvoiceColumn } from "../../language/sheets/invoiceTexts";
import type { InvoicePart, InvoiceRow } from "./invoiceRow";

/** The columns that say what is to be invoiced; the others say what became of it. */
export const BASIS_COLUMNS = [
  "number",
  "code",
  "name",
  "cvr",
  "ean",
  "order",
  "user",
  "account",
  "text",
  "period",
  "part",
  "invoiced",
  "due",
  "amount",
  "vat",
  "vatRate",
  "vatAmount",
  "total",
  "lastYear",
] as const satisfies readonly InvoiceColumn[];

export type BasisColumn = (typeof BASIS_COLUMNS)[number];

/** An invoice's cells as a sheet holds them: amounts in kroner, a rate as a fraction, days as serial numbers. */
export function invoiceCells(
  row: InvoiceRow,
  texts: InvoiceFileTexts,
): Record<BasisColumn, string | number | null> {
  const { vatRate } = row;
  return {
    number: row.number,
    code: row.code,
    name: row.name,
    cvr: row.cvr || null,
    ean: row.ean || null,
    order: row.order || null,
    user: row.user || null,
    account: row.account || null,
    text: row.text || null,
    period: row.period,
    part: partText(row.part, texts),
    invoiced: row.invoiced ?? null,
    due: row.due ?? null,
    amount: kroner(row.amount),
    vat: texts.vatStates[row.vat],
    vatRate: vatRate === undefined ? null : vatRate / 10_000,
    vatAmount: kroner(row.vatAmount),
    total: kroner(row.total),
    lastYear: kroner(row.lastYear),
  };
}

/** `1/2`, or what a correction is called. */
function partText(part: InvoicePart, { rows }: InvoiceFileTexts): string {
  return part.kind === "instalment" ? `${part.number}/${part.of}` : rows.parts[part.kind];
}

/**
 * The part that an invoice bills, by its cell's text; a text of the user's own is taken for an invoice beside the
 * instalments.
 */
export function partOfText(text: string, { rows }: InvoiceFileTexts): InvoicePart {
  const [, number, of] = /^(\d+)\/(\d+)$/.exec(text.trim()) ?? [];
  if (number !== undefined && of !== undefined) {
    return { kind: "instalment", number: Number(number), of: Number(of) };
  }
  return { kind: text.trim() === rows.parts.credit ? "credit" : "extra" };
}

/** Whole øre as kroner; the quotient of two whole numbers of this size shows both decimals exactly. */
function kroner(ore: number | undefined): number | null {
  return ore === undefined ? null : ore / 100;
}
