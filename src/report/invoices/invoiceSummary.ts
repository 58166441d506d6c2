import { vatOf } from "../../calc/invoices/vat";
import type { Contract } from "../../contract/contract";
import { basisAmounts } from "./basisAmounts";
import type { InvoiceChoices } from "./invoiceChoices";
import type { InvoiceRow } from "./invoiceRow";

/** The sums of invoices, in øre, and what they lack. */
export interface InvoiceSummary {
  readonly total: number;
  /** Of each round, all municipalities together. */
  readonly rounds: readonly number[];
  /** Between the largest round and the smallest. */
  readonly roundsDiffer: number;
  readonly printed: number;
  readonly rows: number;
  /** The printed total less the annex's rows. */
  readonly rounding: number;
  readonly withoutEan: number;
  readonly withoutDates: number;
  /** Of all invoices, each rounded by itself; `undefined` while VAT is undecided or does not apply. */
  readonly vatSum: number | undefined;
  /** That sum less the VAT on the total, which only the rounding of each invoice makes. */
  readonly vatRounding: number;
  readonly isVatOpen: boolean;
  /**
   * Whether they can be invoiced: an open question of VAT keeps them from it, and so does a missing address or date.
   */
  readonly isReady: boolean;
}

/** Sums up invoices that were made from a contract and choices. */
export function invoiceSummary(
  contract: Contract,
  choices: InvoiceChoices,
  invoices: readonly InvoiceRow[],
): InvoiceSummary {
  const sum = (rows: readonly InvoiceRow[]) => rows.reduce((before, { amount }) => before + amount, 0);
  const total = sum(invoices);
  const rounds = Array.from({ length: choices.instalments }, (_, index) =>
    sum(invoices.filter(({ part }) => part.kind === "instalment" && part.number === index + 1)),
  );
  const { printed = 0, rows = 0 } = basisAmounts(contract, choices.year, choices.basis) ?? {};
  const withoutEan = invoices.filter(({ ean }) => ean === "").length;
  const withoutDates = invoices.filter(
    ({ invoiced, due }) => invoiced === undefined || due === undefined,
  ).length;
  const isVatOpen = choices.vat === "undecided";
  return {
    total,
    rounds,
    roundsDiffer: Math.max(...rounds) - Math.min(...rounds),
    printed,
    rows,
    rounding: printed - rows,
    withoutEan,
    withoutDates,
    ...summedVat(choices, invoices, total),
    isVatOpen,
    isReady: invoices.length > 0 && !isVatOpen && withoutEan + withoutDates === 0,
  };
}

function summedVat(
  { vat: state, vatRate }: InvoiceChoices,
  invoices: readonly InvoiceRow[],
  total: number,
): Pick<InvoiceSummary, "vatSum" | "vatRounding"> {
  if (state === "undecided" || state === "outside") return { vatSum: undefined, vatRounding: 0 };
  const vatSum = invoices.reduce((before, { vatAmount = 0 }) => before + vatAmount, 0);
  return { vatSum, vatRounding: vatSum - vatOf(total, vatRate, state === "included") };
}
