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

/**
 * What the municipalities pay in a year: `not-fixed` too where the contract states no annex behind its total, and
 * `outside` for a year the contract does not cover.
 */
export function fundingFor({ funding, years }: Contract, year: number): Funding {
  if (!years.includes(year)) return { kind: "outside" };
  const agreed = funding?.byYear[year];
  if (agreed?.kind !== "fixed" || !agreed.rows) return { kind: "not-fixed" };
  const { total, rows } = agreed;
  return { kind: "fixed", total, sum: exactSum(rows.map(({ amount }) => amount)), rows };
}

/** A sum without binary crumbs: amounts have at most as many decimals as an øre has in 1.000 kr. */
export function exactSum(amounts: readonly number[]): number {
  return amounts.reduce((sum, each) => sum + Math.round(each * 1e5), 0) / 1e5;
}
