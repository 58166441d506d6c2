import { annexFunding, type AnnexFunding } from "./annexFunding";
import type { Contract } from "../contract";
import { shownDecimals } from "../decimals";
import { targetFor } from "../targets";

/** A year's contributions, in 1.000 kr. */
export type Funding =
  | AnnexFunding
  /** A total that the contract does not divide between municipalities. */
  | { readonly kind: "undivided"; readonly total: number }
  | { readonly kind: "not-fixed" }
  /** The contract does not mention funding. */
  | { readonly kind: "none" }
  /** A year that the contract does not cover. */
  | { readonly kind: "outside" };

/** The municipalities' payments in a year. A contract without an annex may state their total as a measure's target. */
export function fundingFor(contract: Contract, year: number): Funding {
  const { funding, measures, years } = contract;
  if (!years.includes(year)) return { kind: "outside" };
  const measure = measures.find(({ rule }) => rule === "amount");
  if (!funding && !measure) return { kind: "none" };
  const agreed = funding?.byYear[year];
  if (agreed?.kind === "fixed")
    return annexFunding(contract, year) ?? { kind: "undivided", total: agreed.total };
  const target = funding || !measure ? undefined : targetFor(contract, measure, year);
  return target?.kind === "fixed" ? { kind: "undivided", total: target.value } : { kind: "not-fixed" };
}

/** The place of a contract's funding: of its annex, else of the measure that states the total. */
export function fundingSection({ funding, measures }: Contract): string | undefined {
  return (funding ?? measures.find(({ rule }) => rule === "amount"))?.section;
}

/**
 * The contract's name for the list of its amounts, by the place of its funding: `bilag a`; `undefined` where it is not
 * one.
 */
export function fundingAnnex({ funding }: Contract): string | undefined {
  // A word follows as well: "bilag til kontrakten", "bilag i kontrakten".
  return /\bbilag (?:(?![iå] )\p{L}(?!\p{L})\d*|\d+)/u.exec(funding?.section.toLowerCase() ?? "")?.[0];
}

/** As many decimals as any amount, total or row, is printed with. */
export function fundingDecimals(funding: Contract["funding"]): number {
  const amounts = Object.values(funding?.byYear ?? {}).flatMap((agreed) =>
    agreed.kind === "fixed" ? [agreed.total, ...(agreed.rows ?? []).map(({ amount }) => amount)] : [],
  );
  return shownDecimals(amounts);
}
