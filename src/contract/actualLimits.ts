import { agreedFigures } from "./agreedFigures";
import type { Contract, Measure, Unit } from "./contract";
import { unitOf } from "./units";

interface Limits {
  readonly minimum: number;
  readonly maximum: number;
}

/** A share of 85 is 8,500 %, and no share. */
const LIMITS: Readonly<Record<Unit["kind"], Limits>> = {
  share: { minimum: 0, maximum: 1 },
  "percentage-points": { minimum: -10, maximum: 10 },
  points: { minimum: -100, maximum: 100 },
  number: { minimum: -1_000_000_000, maximum: 1_000_000_000 },
  count: { minimum: 0, maximum: 1_000_000_000 },
  amount: { minimum: 0, maximum: 1_000_000_000 },
};

/** A figure more than so many times what is agreed is likelier one of another unit. */
const LARGEST_MULTIPLE = 10;

/**
 * The least and the greatest actual that a measure can have: what its unit allows, and more where the contract itself
 * agrees on more, as with 110 % of what was planned.
 * @returns besides, the kind of unit whose limits they are: "number" where they are wider than the measure's own
 */
export function actualLimits(
  contract: Contract,
  measure: Measure,
): Limits & { readonly limitedAs: Unit["kind"] } {
  const { kind } = unitOf(contract, measure.unit);
  const { minimum, maximum } = LIMITS[kind];
  const agreed = agreedFigures(contract, measure);
  const below = agreed.filter((each) => each < minimum);
  const above = agreed.filter((each) => each > maximum);
  return {
    minimum: Math.min(minimum, ...below.map((each) => each * LARGEST_MULTIPLE)),
    maximum: Math.max(maximum, ...above.map((each) => each * LARGEST_MULTIPLE)),
    limitedAs: below.length + above.length > 0 ? "number" : kind,
  };
}
