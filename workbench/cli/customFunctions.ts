import { amendedTargets } from "../../src/contract/amendedParts";
import { completeAmendments } from "../../src/contract/targets";
import { functions, type FunctionId } from "../../src/functions/functions";
import { functionsMetadata } from "../../src/functions/functionsMetadata";
import type { CustomFunction } from "../engine/customFunctions/customFunction";

/** The namespace that the manifest gives the add-in's functions. */
export const NAMESPACE = "KKR";

/** The add-in's functions, with all that is loaded after them, as the engine calls them, their parameters as the metadata declares them. */
export function customFunctions(): CustomFunction[] {
  completeAmendments(amendedTargets);
  const { allowErrorForDataTypeAny, functions: described } = functionsMetadata("da");
  return described.map(({ id, parameters, result }) => ({
    id,
    parameters: parameters.map(({ name, dimensionality, optional }) => ({
      name,
      matrix: dimensionality === "matrix",
      optional: optional ?? false,
      allowsErrors: allowErrorForDataTypeAny,
    })),
    matrixResult: result?.dimensionality === "matrix",
    call: (values) => (functions[id as FunctionId] as (...values: unknown[]) => unknown)(...values),
  }));
}
