import type { LocalizedText } from "../../language/language";

type Value = number | string | boolean;

/** The errors a function has of its own, besides `#VALUE!` and `#NUM!`, which every function can answer. */
type OwnError = "#DIV/0!" | "#N/A";

/** A formula in English with commas, and what it answers in the shipped contract. */
export interface Example {
  readonly formula: string;
  readonly answer: Value | readonly (readonly Value[])[];
}

/** Description of one argument in Excel and the documentation, which is typed `any` (see functionsMetadata.ts). */
export interface ParameterDescription {
  readonly name: string;
  readonly description: LocalizedText;
  /** The kind of value it takes, and its unit. */
  readonly unit: LocalizedText;
  /** Takes a range as well as one cell. */
  readonly matrix: boolean;
  /** The value that applies where it is left out; absent on an argument that must be given. */
  readonly optional?: { readonly default: number | string | LocalizedText };
}

/** Description of one function in Excel and the documentation. */
export interface FunctionDescription {
  readonly description: LocalizedText;
  readonly parameters: readonly ParameterDescription[];
  /** Whether it may spill, and in which unit it answers. Every result is typed `any`, for any may be an error. */
  readonly result: { readonly matrix: boolean; readonly unit: LocalizedText };
  readonly errors: readonly OwnError[];
  readonly examples: readonly [Example, ...Example[]];
}
