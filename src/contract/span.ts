import type { Contract } from "./contract";

/** How far a municipality may lie below and above its target: fractions of it. */
export interface Span {
  readonly below: number;
  readonly above: number;
}

/** The contract's span, as far above as below where it says nothing else; none at all where it has no band. */
export function spanOf({ band }: Pick<Contract, "band">): Span {
  const below = band?.tolerance ?? 0;
  return { below, above: band?.above ?? below };
}

/** Whether the span reaches further to one side than to the other. */
export function isLopsided(contract: Pick<Contract, "band">): boolean {
  const { below, above } = spanOf(contract);
  return below !== above;
}
