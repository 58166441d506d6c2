import type { ValidationPlan } from "../plan/plan";

/** The rule that cells are to have, where they stand on the sheet. */
export interface PlacedRule {
  /** At its address on the sheet. */
  readonly planned: ValidationPlan;
  /** By which people know the cells: their heading, or their name. */
  readonly what: string;
  /** The rule they were to have by the contract before; `undefined` where nothing was planned there. */
  readonly former: ValidationPlan["rule"] | undefined;
}

export type ValidationRule = ValidationPlan["rule"];

/** The rule of cells as it stands on the sheet: of another kind or none where it is `undefined`. */
export type SeenRule = ValidationRule | undefined;

/** A rule that was planned, and what is seen of it in its first cell and in all of its first area. */
export interface FoundRule extends PlacedRule {
  readonly first: SeenRule;
  /** Whether its cells differ among each other, as where rows were pasted. */
  readonly isMixed: boolean;
}
