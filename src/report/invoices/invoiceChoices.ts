import { yearLabel } from "../../contract/years";
import type { ChangeWay } from "../../calc/invoices/adjustInstalments";
import type { Contract } from "../../contract/contract";
import { fundingFor } from "../../contract/funding/funding";
import { invoiceFileTexts } from "../../language/report/invoiceFileTexts";

/** The rows as annex a prints them, or its printed total allocated exactly by them. */
export type InvoiceBasis = "rows" | "allocation";

/** Whether VAT applies is open until the user says: outside its scope, or on top of the amount, or within it. */
export type VatState = "undecided" | "outside" | "added" | "included";

export const INVOICE_BASES = ["rows", "allocation"] as const satisfies readonly InvoiceBasis[];
export const VAT_STATES = [
  "undecided",
  "outside",
  "added",
  "included",
] as const satisfies readonly VatState[];

/** One invoice a month is the most that anybody pays in. */
export const MAX_ROUNDS = 12;

/** When one instalment is invoiced and due, for all municipalities; days are Excel serial numbers. */
export interface InvoiceRound {
  /** Blank for the whole year. */
  readonly period: string;
  readonly invoiced: number | undefined;
  readonly due: number | undefined;
}

/** The user's decisions on what the contract leaves open about its invoices. */
export interface InvoiceChoices {
  readonly year: number;
  readonly basis: InvoiceBasis;
  /** Who decided the other basis, and when; blank where nobody has. */
  readonly decision: string;
  readonly instalments: number;
  /** One an instalment; those that are not there have no dates. */
  readonly rounds: readonly InvoiceRound[];
  readonly text: string;
  readonly vat: VatState;
  /** In hundredths of a percent; used only where VAT applies. */
  readonly vatRate: number;
  readonly change: ChangeWay;
}

/** The Danish rate of VAT, in hundredths of a percent. */
const DANISH_VAT = 2_500;

/** The defaults until the user decides: annex a's rows for the first year that has them, VAT undecided. */
export function defaultChoices(contract: Contract, year = firstAgreedYear(contract)): InvoiceChoices {
  return {
    year,
    basis: "rows",
    decision: "",
    instalments: 1,
    rounds: [],
    text: invoiceFileTexts(contract.language).defaultText(contract.house, yearLabel(contract, year)),
    vat: "undecided",
    vatRate: DANISH_VAT,
    change: "spread",
  };
}

function firstAgreedYear(contract: Contract): number {
  const agreed = contract.years.find((each) => fundingFor(contract, each).kind === "fixed");
  return agreed ?? Math.min(...contract.years);
}

/** Why no invoices can be made from what is chosen. */
export type InvoiceRefusal = "not-fixed" | "instalments" | "decision" | "due-first" | "unordered";

/** The first thing that keeps invoices from being made; `undefined` where nothing does. */
export function invoiceRefusal(contract: Contract, choices: InvoiceChoices): InvoiceRefusal | undefined {
  const { year, basis, decision, instalments, rounds } = choices;
  if (fundingFor(contract, year).kind !== "fixed") return "not-fixed";
  if (!Number.isInteger(instalments) || instalments < 1 || instalments > MAX_ROUNDS) return "instalments";
  if (basis === "allocation" && decision.trim() === "") return "decision";
  const used = rounds.slice(0, instalments);
  if (used.some(isDueFirst)) return "due-first";
  const isOrdered =
    isNeverBack(used.map(({ invoiced }) => invoiced)) && isNeverBack(used.map(({ due }) => due));
  return isOrdered ? undefined : "unordered";
}

function isDueFirst({ invoiced, due }: InvoiceRound): boolean {
  return invoiced !== undefined && due !== undefined && due < invoiced;
}

/** Whether no day is before one that stands ahead of it; those that are blank say nothing. */
function isNeverBack(days: readonly (number | undefined)[]): boolean {
  const known = days.filter((day) => day !== undefined);
  return known.every((day, index) => index === 0 || day >= (known[index - 1] ?? day));
}
