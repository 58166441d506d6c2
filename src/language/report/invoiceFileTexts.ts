import type { ContractLanguage } from "../language";
import { invoiceTexts, type InvoiceColumn, type InvoiceTexts } from "../sheets/invoiceTexts";

/** Words on invoices that their receivers read; the sheet has more of its own. */
export type InvoiceFileTexts = Pick<InvoiceTexts, "defaultText" | "vatStates"> & {
  readonly rows: Pick<InvoiceTexts["rows"], "amountOf" | "allocated" | "decided" | "parts"> & {
    readonly columns: Readonly<
      Record<Exclude<InvoiceColumn, "year" | "sent" | "paid" | "reference">, string>
    >;
  };
};

const english: InvoiceFileTexts = {
  defaultText: (house, year) => `Funding of ${house} ${year}`,
  vatStates: {
    undecided: "Undecided",
    outside: "Outside the scope of VAT",
    added: "Subject to VAT, amount without VAT",
    included: "Subject to VAT, amount with VAT",
  },
  rows: {
    amountOf: (annex) => `Amount acc. to ${annex}`,
    allocated: (amount) => `${amount}, allocated exactly`,
    decided: (decision) => `Printed amount, allocated exactly by decision: ${decision}`,
    columns: {
      number: "No.",
      code: "Municipality code",
      name: "Municipality",
      cvr: "CVR",
      ean: "EAN",
      order: "Order no.",
      user: "Person or user id",
      account: "Account string",
      text: "Text",
      period: "Period",
      part: "Instalment n/N",
      invoiced: "Invoice date",
      due: "Due date",
      amount: "Amount acc. to the contract",
      vat: "VAT treatment",
      vatRate: "VAT rate",
      vatAmount: "VAT amount",
      total: "Total amount",
      lastYear: "Last year's amount",
    },
    parts: { credit: "Credit note", extra: "Additional invoice" },
  },
};

/**
 * The words of invoices in a contract's language.
 * @param annex what the contract calls the list of its amounts, where it has a name of its own
 */
export function invoiceFileTexts(language: ContractLanguage, annex?: string): InvoiceFileTexts {
  if (language === "da") return invoiceTexts(language, annex);
  const { rows } = english;
  const amount = annex === undefined ? rows.columns.amount : rows.amountOf(annex);
  return { ...english, rows: { ...rows, columns: { ...rows.columns, amount } } };
}
