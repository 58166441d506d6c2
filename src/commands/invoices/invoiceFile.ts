import type { Contract } from "../../contract/contract";
import { fundingAnnex } from "../../contract/funding/funding";
import { invoiceFileTexts } from "../../language/report/invoiceFileTexts";
import { invoiceCsv } from "../../report/invoices/invoiceCsv";
import type { InvoiceChoices, InvoiceRefusal } from "../../report/invoices/invoiceChoices";
import { invoiceRows } from "../../report/invoices/invoiceRows";
import { invoiceSummary, type InvoiceSummary } from "../../report/invoices/invoiceSummary";
import type { MunicipalityData } from "../../report/invoices/municipalityData";

export { mayBecomeFormula } from "../../activity/values/riskyText";
export { serialOfIsoDate } from "../../calc/serialDate";
export {
  defaultChoices,
  INVOICE_BASES,
  VAT_STATES,
  type InvoiceChoices,
} from "../../report/invoices/invoiceChoices";
export type { MunicipalityData } from "../../report/invoices/municipalityData";

export type InvoiceFile =
  | {
      readonly kind: "made";
      /** A CSV file's text, its byte-order mark included. */
      readonly text: string;
      readonly lines: number;
      readonly summary: InvoiceSummary;
    }
  | { readonly kind: "refused"; readonly reason: InvoiceRefusal };

/** A contract's invoices for a year as a file, of which none has been issued yet. */
export function invoiceFile(
  contract: Contract,
  choices: InvoiceChoices,
  data: ReadonlyMap<string, MunicipalityData>,
): InvoiceFile {
  const rows = invoiceRows({ contract, choices, data, kept: [] });
  if (typeof rows === "string") return { kind: "refused", reason: rows };
  return {
    kind: "made",
    text: invoiceCsv(rows, invoiceFileTexts(contract.language, fundingAnnex(contract)), choices.basis),
    lines: rows.length,
    summary: invoiceSummary(contract, choices, rows),
  };
}
