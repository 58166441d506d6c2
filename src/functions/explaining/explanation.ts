import type { LocalizedText } from "../../language/language";
import type { CellResult } from "../cells/cell";
import type { FigureFormatter } from "./figureFormatter";

/** The value of an argument for the explained cell; `undefined` where it is blank or left out. */
export type ArgumentValue = number | string | boolean | undefined;

/** Everything an explanation draws on besides the arguments' values. */
export interface ExplanationContext {
  readonly format: FigureFormatter;
  /** The answer of the explained cell; neither an error nor blank where steps are asked for. */
  readonly result: CellResult;
  /** The arguments as they were handed over, for functions that take a range as a whole. */
  readonly args: readonly unknown[];
  /** Which cell of the answer is explained, from 0. */
  readonly row: number;
  readonly column: number;
}

/** How one function came to its answer. */
export interface Explanation {
  /** Sentences for a blank answer: for each of the first arguments, in their order, that it is missing. */
  readonly missing?: readonly LocalizedText[];
  /** Figures that went in and the rule, a clause each. */
  readonly steps: (values: readonly ArgumentValue[], context: ExplanationContext) => readonly LocalizedText[];
  /** The section of the contract that the answer rests on, as the contract cites it. */
  readonly section?: (values: readonly ArgumentValue[], context: ExplanationContext) => string | undefined;
}

/** The figure in an argument; `otherwise` where it was left out. */
export function figureArgument(values: readonly ArgumentValue[], index: number, otherwise = 0): number {
  const value = values[index];
  return typeof value === "number" ? value : otherwise;
}
