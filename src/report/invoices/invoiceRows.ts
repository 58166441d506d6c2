import { yearLabel } from "../../contract/years";
import { adjustInstalments } from "../../calc/invoices/adjustInstalments";
import { vatOf } from "../../calc/invoices/vat";
import type { Contract } from "../../contract/contract";
import { fundingFor } from "../../contract/funding/funding";
import { municipalityCvr } from "../../contract/municipalityCvr";
import { invoiceFileTexts } from "../../language/report/invoiceFileTexts";
import { basisAmounts } from "./basisAmounts";
import { MAX_ROUNDS, invoiceRefusal, type InvoiceChoices, type InvoiceRefusal } from "./invoiceChoices";
import type { InvoicePart, InvoiceRow, KeptInvoice } from "./invoiceRow";
import { soundData, type MunicipalityData } from "./municipalityData";

export interface InvoiceInput {
  readonly contract: Contract;
  readonly choices: InvoiceChoices;
  /** By municipality code. */
  readonly data: ReadonlyMap<string, MunicipalityData>;
  /** Issued, or of another year: none of them changes. */
  readonly kept: readonly KeptInvoice[];
}

const NO_DATA: MunicipalityData = { cvr: "", ean: "", order: "", user: "", account: "", lastYear: undefined };

/**
 * The invoices still to be issued, round by round in the annex's order, corrections last. With those that were issued
 * they add up to each municipality's amount, to the øre.
 */
export function invoiceRows(input: InvoiceInput): readonly InvoiceRow[] | InvoiceRefusal {
  const { contract, choices, kept } = input;
  const refusal = invoiceRefusal(contract, choices);
  const basis = basisAmounts(contract, choices.year, choices.basis);
  if (refusal || !basis) return refusal ?? "not-fixed";
  const issued = kept.filter(({ year }) => year === choices.year);
  // A municipality that an amendment has taken out of the annex owes nothing, whatever it was sent.
  const codes = new Set([...basis.amounts.keys(), ...issued.map(({ code }) => code)]);
  const parts = [...codes].flatMap((code) =>
    openParts(basis.amounts.get(code) ?? 0, issuedTo(code, issued), choices).map((open) => ({
      code,
      ...open,
    })),
  );
  const inOrder = parts.toSorted((a, b) => roundOf(a.part) - roundOf(b.part));
  const numbers = freeNumbers(kept);
  return inOrder.map((open) => completed(input, open, numbers.next()));
}

/** Corrections come after every instalment. */
function roundOf(part: InvoicePart): number {
  return part.kind === "instalment" ? part.number : MAX_ROUNDS + 1;
}

interface OpenPart {
  readonly part: InvoicePart;
  readonly amount: number;
}

function issuedTo(code: string, issued: readonly KeptInvoice[]): readonly KeptInvoice[] {
  return issued.filter((each) => each.code === code);
}

function openParts(
  amount: number,
  issued: readonly KeptInvoice[],
  { instalments: of, change }: InvoiceChoices,
): OpenPart[] {
  const numbers = issued.flatMap(({ part }) => (part.kind === "instalment" ? [part.number] : []));
  const open = Array.from({ length: of }, (_, index) => index).filter(
    (index) => !numbers.includes(index + 1),
  );
  const sum = issued.reduce((before, each) => before + each.amount, 0);
  const adjusted = adjustInstalments(amount, { sum, count: of, open }, change);
  if ("fault" in adjusted) return [];
  const { correction } = adjusted;
  const corrected: InvoicePart = { kind: correction < 0 ? "credit" : "extra" };
  return [
    ...open.map((index, at): OpenPart => ({
      part: { kind: "instalment", number: index + 1, of },
      amount: adjusted.open[at] ?? 0,
    })),
    ...(correction === 0 ? [] : [{ part: corrected, amount: correction }]),
  ];
}

function completed(
  { contract, choices, data, kept }: InvoiceInput,
  { code, part, amount }: OpenPart & { readonly code: string },
  number: number,
): InvoiceRow {
  // Who has left the contract is credited where the invoice went.
  const sent = kept.findLast((each) => each.code === code)?.data;
  const entered = soundData(data.get(code) ?? sent ?? NO_DATA);
  const round = part.kind === "instalment" ? choices.rounds[part.number - 1] : undefined;
  return {
    ...entered,
    cvr: entered.cvr || (municipalityCvr(code) ?? ""),
    lastYear: isFirst(part) ? (entered.lastYear ?? agreedLastYear(contract, choices.year, code)) : undefined,
    number,
    year: choices.year,
    code,
    name: [...contract.municipalities, ...kept].find((each) => each.code === code)?.name || code,
    text: rowText(contract, choices),
    period: round?.period || yearLabel(contract, choices.year),
    part,
    invoiced: round?.invoiced,
    due: round?.due,
    amount,
    ...withVat(amount, choices),
  };
}

/** Last year's amount is the year's: on one invoice a municipality the column adds up to it. */
function isFirst(part: InvoicePart): boolean {
  return part.kind === "instalment" && part.number === 1;
}

/** The chosen text, and the decision where the rows bill other than the annex says. */
function rowText(contract: Contract, { basis, text, decision }: InvoiceChoices): string {
  if (basis === "rows") return text;
  const decided = invoiceFileTexts(contract.language).rows.decided(decision);
  return text === "" ? decided : `${text.replace(/\.$/, "")}. ${decided}`;
}

function withVat(
  amount: number,
  { vat, vatRate }: InvoiceChoices,
): Pick<InvoiceRow, "vat" | "vatRate" | "vatAmount" | "total"> {
  if (vat === "undecided") return { vat, vatRate: undefined, vatAmount: undefined, total: undefined };
  if (vat === "outside") return { vat, vatRate: undefined, vatAmount: 0, total: amount };
  const vatAmount = vatOf(amount, vatRate, vat === "included");
  return { vat, vatRate, vatAmount, total: vat === "included" ? amount : amount + vatAmount };
}

/** Last year's amount where the same contract has it, in øre. */
function agreedLastYear(contract: Contract, year: number, code: string): number | undefined {
  if (fundingFor(contract, year - 1).kind !== "fixed") return undefined;
  return basisAmounts(contract, year - 1, "rows")?.amounts.get(code);
}

/** Numbers from 1 on that no invoice has that is kept. */
function freeNumbers(kept: readonly KeptInvoice[]): { readonly next: () => number } {
  const taken = new Set(kept.map(({ number }) => number));
  let last = 0;
  return {
    next() {
      do last++;
      while (taken.has(last));
      return last;
    },
  };
}
