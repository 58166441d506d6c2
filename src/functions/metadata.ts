import type { IFunction } from "custom-functions-metadata";
import type { Language } from "../language/language";
import { descriptions } from "./descriptions";
import type { ParameterDescription } from "./functionDescription";

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
 * @param helpUrlBase the page that explains the functions, each under its id in lower case
 */
export function functionsMetadata(language: Language, helpUrlBase?: string): FunctionsMetadata {
  return {
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    functions: Object.entries(descriptions).map(([id, { description, parameters, result }]): IFunction => ({
      id,
      name: id,
      description: description[language],
      ...(helpUrlBase === undefined ? {} : { helpUrl: `${helpUrlBase}#${id.toLowerCase()}` }),
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

const OPTIONAL: Readonly<Record<Language, string>> = { da: "Udeladt", en: "Left out" };

function describe({ description, optional }: ParameterDescription, language: Language): string {
  if (!optional) return description[language];
  const value = typeof optional.default === "object" ? optional.default[language] : String(optional.default);
  return `${description[language]} ${OPTIONAL[language]}: ${value}.`;
}
