import type { Contract } from "../contract";
import { exactSum } from "../decimals";

/** A year's contributions as an annex states them, in 1.000 kr. */
export interface AnnexFunding {
  readonly kind: "fixed";
  /** As the contract prints it. */
  readonly total: number;
  /** The sum of the rows, which need not be the total; the denominator of every share. */
  readonly sum: number;
  /** In the annex's order. */
  readonly rows: readonly { readonly code: string; readonly amount: number }[];
}

/** The municipalities' payments in a year; `undefined` where the contract does not divide an amount between them. */
export function annexFunding({ funding }: Contract, year: number): AnnexFunding | undefined {
  const agreed = funding?.byYear[year];
  if (agreed?.kind !== "fixed" || !agreed.rows) return undefined;
  const { total, rows } = agreed;
  return { kind: "fixed", total, sum: exactSum(rows.map(({ amount }) => amount)), rows };
}
