import type { CellError, ErrorCode } from "../../model/cell";

/**
 * An error in an argument, in the form in which Excel sends it to the library that runs functions, whichever way
 * they are called: its code alone, since what another function said with it stays with that cell.
 */
export interface HandedError {
  readonly type: "CustomFunctionError";
  readonly code: ErrorCode;
}

export function handedError({ error }: CellError): HandedError {
  return { type: "CustomFunctionError", code: error };
}

export function isHandedError(value: unknown): value is HandedError {
  return (
    typeof value === "object" && value !== null && "type" in value && value.type === "CustomFunctionError"
  );
}
