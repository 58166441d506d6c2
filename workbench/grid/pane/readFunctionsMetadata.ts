import type { CustomFunction } from "../../engine/customFunctions/customFunction";
import { functionError } from "./functionError";

/** The file of function metadata that a manifest names, as far as cells need it. */
interface MetadataFile {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name?: string;
    readonly description?: string;
    readonly options?: { readonly stream?: boolean; readonly cancelable?: boolean };
    readonly result?: { readonly dimensionality?: string };
    readonly parameters?: readonly {
      readonly name: string;
      readonly description?: string;
      readonly type?: string;
      readonly dimensionality?: string;
      readonly optional?: boolean;
      readonly repeating?: boolean;
    }[];
  }[];
}

/** Calls an add-in's function with what a formula hands over; answers as the function does. */
export type InvokeFunction = (id: string, values: readonly unknown[]) => unknown;

/**
 * Reads what a manifest's metadata file says of the functions.
 *
 * @throws where the file cannot be fetched or is no JSON
 */
export async function readFunctionsMetadata(
  address: string,
  call: InvokeFunction,
): Promise<CustomFunction[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} was answered with status ${response.status}.`);
  const { functions, allowErrorForDataTypeAny = false } = (await response.json()) as MetadataFile;
  return functions.map(({ id, name = id, description, options, parameters = [], result }) => ({
    id: name,
    ...(description !== undefined && { description }),
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      ...(parameter.description !== undefined && { description: parameter.description }),
      matrix: parameter.dimensionality === "matrix",
      optional: parameter.optional ?? false,
      repeating: parameter.repeating ?? false,
      allowsErrors: allowErrorForDataTypeAny && (parameter.type ?? "any") === "any",
    })),
    matrixResult: result?.dimensionality === "matrix",
    call: (values) => {
      if (options?.stream) throw functionError("#N/A", "The workbench offers no streaming functions.");
      return call(id, values);
    },
  }));
}
