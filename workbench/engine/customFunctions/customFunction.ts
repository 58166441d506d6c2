/** A parameter as the add-in's function metadata declares it. */
export interface CustomFunctionParameter {
  readonly name: string;
  readonly description?: string;
  /** Whether it takes a range or array as a whole; otherwise the function is called for each element. */
  readonly matrix: boolean;
  readonly optional: boolean;
  /** The last parameter may take any number of arguments; they arrive as one array. */
  readonly repeating?: boolean;
  /** Whether the function is called although this argument is or holds an error. */
  readonly allowsErrors?: boolean;
}

/** A function of an add-in, `KKR.DEVIATION` in a formula for id `DEVIATION` of namespace `KKR`. */
export interface CustomFunction {
  readonly id: string;
  /** Its description, in the language of the metadata that was read. */
  readonly description?: string;
  readonly parameters: readonly CustomFunctionParameter[];
  /** Whether it answers rows of values, which spill. */
  readonly matrixResult: boolean;
  /** May return a Promise, and may throw. */
  readonly call: (values: unknown[]) => unknown;
}

/** How many arguments it takes at least and at most. */
export function argumentLimits(custom: CustomFunction): readonly [number, number] {
  const minimum = custom.parameters.filter((parameter) => !parameter.optional).length;
  const repeats = custom.parameters.at(-1)?.repeating === true;
  return [minimum, repeats ? 255 : custom.parameters.length];
}
