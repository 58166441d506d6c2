/**
 * Why a report's figure differs from an earlier one's, in the order in which the difference is divided: what was wrong is
 * priced at the old date, what has been taken away stands beside it, and another basis, which often has no old value, comes last.
 */
export const CAUSES = [
  "corrections",
  "lapsed",
  "late",
  "period",
  "population",
  "contract",
  "choices",
  "basis",
] as const;

export type Cause = (typeof CAUSES)[number];
