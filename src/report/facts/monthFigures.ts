import type { CountedFigure } from "../../contract/figures";
import type { Figure } from "./figure";

/** What is counted of a municipality in a month; what is absent is missing, not zero. */
export interface MonthFigures {
  readonly individual: Figure | undefined;
  readonly collective: Figure | undefined;
  readonly growth?: Figure | undefined;
  readonly young?: Figure | undefined;
  /** What the contract counts besides. */
  readonly [further: CountedFigure]: Figure | undefined;
}
