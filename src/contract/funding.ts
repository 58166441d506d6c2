import type { Contract } from "./contract";

/** A year's contributions, in 1.000 kr. */
export type Funding =
  | {
      readonly kind: "fixed";
      /** As the contract prints it. */
      readonly total: number;
      /** The sum of the rows, which need not be the total; the denominator of every share. */
      readonly sum: number;
      /** In the annex's order. */
      readonly rows: readonly { readonly code: string; readonly amount: number }[];
    }
  /** A total that the contract does not divide between municipalities. */
  | { readonly kind: "undivided"; readonly total: number }
  | { readonly kind: "not-fixed" }
  /** The contract speaks of no funding. */
  | { readonly kind: "none" }
  /** A year that the contract does not cover. */
  | { readonly kind: "outside" };

/** The municipalities' payments in a year. A contract without an annex may state their total as a measure's target. */
export function fundingFor({ funding, measures, years }: Contract, year: number): Funding {
  if (!years.includes(year)) return { kind: "outside" };
  const measure = measures.find(({ rule }) => rule === "amount");
  if (!funding && !measure) return { kind: "none" };
  const agreed = funding?.byYear[year];
  if (agreed?.kind === "fixed") {
    const { total, rows } = agreed;
    if (!rows) return { kind: "undivided", total };
    return { kind: "fixed", total, sum: exactSum(rows.map(({ amount }) => amount)), rows };
  }
  const target = funding ? undefined : measure?.targets[year];
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

/** A sum without binary crumbs, reckoned in the smallest decimal that any of the figures is written with. */
export function exactSum(figures: readonly number[]): number {
  const one = 10 ** Math.max(0, ...figures.map(decimalsIn));
  return figures.reduce((sum, each) => sum + Math.round(each * one), 0) / one;
}

/** How many decimals a figure is written with. */
export function decimalsIn(figure: number): number {
  const [digits = "", power = "0"] = String(figure).split("e");
  return Math.max(0, (digits.split(".")[1]?.length ?? 0) - Number(power));
}

/** Excel shows no more digits of a number than these, and takes no number format of many more. */
const MOST_SHOWN = 15;

/** As many decimals as any of these is written with, as far as they can be shown. */
export function shownDecimals(figures: readonly number[]): number {
  return Math.min(MOST_SHOWN, Math.max(0, ...figures.map(decimalsIn)));
}

/** As many decimals as any amount, total or row, is printed with. */
export function fundingDecimals(funding: Contract["funding"]): number {
  const amounts = Object.values(funding?.byYear ?? {}).flatMap((agreed) =>
    agreed.kind === "fixed" ? [agreed.total, ...(agreed.rows ?? []).map(({ amount }) => amount)] : [],
  );
  return shownDecimals(amounts);
}
