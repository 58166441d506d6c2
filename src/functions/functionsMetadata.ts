import type { IFunction } from "custom-functions-metadata";
import type { Language } from "../language/language";
import { helpTexts } from "../language/functions/helpTexts";
import { descriptions } from "./functions";
import type { ParameterDescription } from "./describing/functionDescription";
import { helpPath } from "./helpPath";

/** The file of function metadata that the manifest names; Excel keeps it for up to 24 hours. */
export interface FunctionsMetadata {
  /** Without it Excel refuses cells that hold data types. */
  readonly allowCustomDataForDataTypeAny: true;
  /** Without it Excel answers for the function wherever an argument holds an error. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: IFunction[];
}

/**
 * The metadata of all functions, described in one language; names, ids and arguments are the same in every
 * language. All arguments are `any`: a typed one would turn an empty cell into 0 and refuse errors.
 * @param baseUrl where the add-in is served, without a slash at the end; without it, no help is linked
 */
export function functionsMetadata(language: Language, baseUrl?: string): FunctionsMetadata {
  return {
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    functions: Object.entries(descriptions).map(([id, { description, parameters, result }]): IFunction => ({
      id,
      name: id,
      description: description[language],
      ...(baseUrl === undefined ? {} : { helpUrl: `${baseUrl}/${helpPath(language, id)}` }),
      parameters: parameters.map((parameter) => ({
        name: parameter.name,
        description: describe(parameter, language),
        type: "any",
        dimensionality: parameter.matrix ? "matrix" : "scalar",
        optional: parameter.optional !== undefined,
      })),
      result: { type: "any", dimensionality: result.matrix ? "matrix" : "scalar" },
    })),
  };
}

function describe(parameter: ParameterDescription, language: Language): string {
  const { value, leftOut } = helpTexts(language);
  const text = `${parameter.description[language]} ${value}: ${describeValue(parameter, language)}.`;
  const standIn = describeDefault(parameter, language);
  return standIn === undefined ? text : `${text} ${leftOut}: ${standIn}.`;
}

/** The values an argument takes, in words: kind and unit, and whether a range will do. */
export function describeValue({ unit, matrix }: ParameterDescription, language: Language): string {
  return matrix ? `${unit[language]}; ${helpTexts(language).takesRange}` : unit[language];
}

/** The value that applies where an argument is left out, in words; `undefined` where it must be given. */
export function describeDefault({ optional }: ParameterDescription, language: Language): string | undefined {
  if (!optional) return undefined;
  return typeof optional.default === "object" ? optional.default[language] : String(optional.default);
}
