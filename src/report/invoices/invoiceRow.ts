import type { MunicipalityData } from "./municipalityData";
import type { VatState } from "./invoiceChoices";

/** Which part of a municipality's amount an invoice is: an instalment, or what a changed amount made necessary. */
export type InvoicePart =
  | { readonly kind: "instalment"; readonly number: number; readonly of: number }
  | { readonly kind: "credit" }
  | { readonly kind: "extra" };

/** One invoice to be made, as data: amounts in øre, days as Excel serial numbers, what is not known blank. */
export interface InvoiceRow extends MunicipalityData {
  readonly number: number;
  readonly year: number;
  readonly code: string;
  readonly name: string;
  readonly text: string;
  readonly period: string;
  readonly part: InvoicePart;
  readonly invoiced: number | undefined;
  readonly due: number | undefined;
  /** Of the municipality's amount, this invoice's part. */
  readonly amount: number;
  readonly vat: VatState;
  /** In hundredths of a percent; `undefined` where no VAT is reckoned. */
  readonly vatRate: number | undefined;
  /** `undefined` while VAT is undecided, as is the total. */
  readonly vatAmount: number | undefined;
  readonly total: number | undefined;
}

/** An invoice that stays as it is, as far as the others depend on it. */
export interface KeptInvoice {
  readonly number: number | undefined;
  readonly year: number | undefined;
  readonly code: string;
  /** As it was issued to; the contract may have it no longer. */
  readonly name?: string;
  /** The municipality's data that it was sent with. */
  readonly data?: MunicipalityData;
  readonly part: InvoicePart;
  /** In øre. */
  readonly amount: number;
}
