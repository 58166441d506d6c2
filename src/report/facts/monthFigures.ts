import type { CountedFigure } from "../../contract/figures";
import type { Figure } from "./figure";

/** A municipality's figures in a month; an absent one is missing, not zero. */
export interface MonthFigures {
  readonly individual: Figure | undefined;
  readonly collective: Figure | undefined;
  readonly growth?: Figure | undefined;
  readonly young?: Figure | undefined;
  /** Further figures of the contract. */
  readonly [further: CountedFigure]: Figure | undefined;
}
