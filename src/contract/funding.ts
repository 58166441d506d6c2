import type { Contract } from "./contract";

/** A year's contributions, in 1.000 kr. */
export type Funding =
  | {
      readonly kind: "fixed";
      /** As the contract prints it. */
      readonly total: number;
      /** What the rows add up to, which need not be the total; the denominator of every share. */
      readonly sum: number;
      /** In the annex's order. */
      readonly rows: readonly { readonly code: string; readonly amount: number }[];
    }
  | { readonly kind: "not-fixed" }
  | { readonly kind: "outside" };

/** What the municipalities pay in a year; `outside` for a year the contract does not cover. */
export function fundingFor(contract: Contract, year: number): Funding {
  const funding = contract.funding.byYear[String(year)];
  if (!funding) return { kind: "outside" };
  if (funding.kind === "not-fixed") return funding;
  const sum = funding.rows.reduce((total, row) => total + row.amount, 0);
  return { kind: "fixed", total: funding.total, sum, rows: funding.rows };
}
