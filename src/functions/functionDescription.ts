import type { Language } from "../language/language";

/** A text in every language a reader can have. */
export type Described = Readonly<Record<Language, string>>;

/** What Excel and the documentation tell of one argument. Every argument is typed `any` (see metadata.ts). */
export interface ParameterDescription {
  readonly name: string;
  readonly description: Described;
  /** Takes a range as well as one cell. */
  readonly matrix: boolean;
  /** What stands where it is left out; absent on an argument that must be given. */
  readonly optional?: { readonly default: number | string | Described };
}

type Value = number | string | boolean;

/** What Excel and the documentation tell of one function. */
export interface FunctionDescription {
  readonly description: Described;
  readonly parameters: readonly ParameterDescription[];
  /** Whether it may spill. Every result is typed `any`, for any may be an error. */
  readonly result: { readonly matrix: boolean };
  /** A formula in English with commas, and what it answers in the shipped contract. */
  readonly example: { readonly formula: string; readonly answer: Value | readonly (readonly Value[])[] };
}
