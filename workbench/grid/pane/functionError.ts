import type { ErrorCode } from "../../model/cell";

/** The error that a function throws for an Excel error, as `CustomFunctions.Error` is: the code counts. */
export function functionError(code: ErrorCode, message: string): Error {
  return Object.assign(new Error(message), { code });
}
