import { defaultChoices, type InvoiceChoices } from "../../../../src/report/invoices/invoiceChoices";
import { invoiceRows, type InvoiceInput } from "../../../../src/report/invoices/invoiceRows";
import type { InvoiceRow } from "../../../../src/report/invoices/invoiceRow";
import { contractInUse } from "../../../../src/contract/contractInUse";

/** Annex a as the contract prints it, in 1.000 kr. and in its order; typed off it, not taken from `seeds/`. */
export const ANNEX_A: readonly (readonly [name: string, amount: number])[] = [
  ["Favrskov", 1_610],
  ["Hedensted", 1_571],
  ["Herning", 2_936],
  ["Holstebro", 1_931],
  ["Horsens", 3_194],
  ["Ikast-Brande", 1_403],
  ["Lemvig", 613],
  ["Norddjurs", 1_196],
  ["Odder", 786],
  ["Randers", 3_274],
  ["Ringkøbing-Skjern", 1_813],
  ["Samsø", 119],
  ["Silkeborg", 3_313],
  ["Skanderborg", 2_145],
  ["Skive", 1_446],
  ["Struer", 660],
  ["Syddjurs", 1_439],
  ["Viborg", 3_185],
  ["Aarhus", 12_180],
];

/** The contract's invoices with these choices; what is not said is as it is by default. */
export function invoicesWith(
  choices: Partial<InvoiceChoices>,
  { contract = contractInUse(), data = new Map(), kept = [] }: Partial<InvoiceInput> = {},
): readonly InvoiceRow[] {
  const rows = invoiceRows({ contract, data, kept, choices: { ...defaultChoices(contract), ...choices } });
  if (typeof rows === "string") throw new Error(rows);
  return rows;
}

/** The sum of each municipality's invoices, in øre. */
export function sumsByName(rows: readonly Pick<InvoiceRow, "name" | "amount">[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { name, amount } of rows) sums.set(name, (sums.get(name) ?? 0) + amount);
  return sums;
}
