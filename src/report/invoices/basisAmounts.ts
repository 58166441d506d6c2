import { allocate } from "../../calc/allocation";
import type { Contract } from "../../contract/contract";
import { fundingFor } from "../../contract/funding/funding";
import type { InvoiceBasis } from "./invoiceChoices";

export const ORE_PER_KRONE = 100;
const KRONER_PER_UNIT = 1000;

/** Each municipality's amount for a year, in øre and in the annex's order, and both totals of the annex. */
export interface BasisAmounts {
  readonly amounts: ReadonlyMap<string, number>;
  /** As the contract prints it. */
  readonly printed: number;
  /** The sum of the annex's rows. */
  readonly rows: number;
}

/** The amounts on a basis; `undefined` for a year without amounts. The exact allocation is to whole kroner. */
export function basisAmounts(
  contract: Contract,
  year: number,
  basis: InvoiceBasis,
): BasisAmounts | undefined {
  const funding = fundingFor(contract, year);
  if (funding.kind !== "fixed") return undefined;
  const { rows, total, sum } = funding;
  const printed = total * KRONER_PER_UNIT;
  const weights = rows.map(({ amount }) => amount);
  const allocated = basis === "allocation" ? allocate(printed, weights, 0) : undefined;
  // Where all rows are 0, nothing can be allocated by them.
  const kroner =
    allocated && !("fault" in allocated) ? allocated : weights.map((amount) => amount * KRONER_PER_UNIT);
  return {
    amounts: new Map(rows.map(({ code }, index) => [code, inOre(kroner[index] ?? 0)])),
    printed: inOre(printed),
    rows: inOre(sum * KRONER_PER_UNIT),
  };
}

/** Whole, whatever the product of two decimal fractions has become. */
function inOre(kroner: number): number {
  return Math.round(kroner * ORE_PER_KRONE);
}
