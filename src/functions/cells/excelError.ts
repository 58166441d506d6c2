/** A function's answer other than a value: the error and, where Excel shows one, its message. */
export interface ExcelError {
  readonly code: string;
  readonly message?: string;
}

/** Errors by their message: a column with thousands of bad cells mostly says the same of them. */
const cachedErrors = new Map<string, ExcelError>();
const MAX_CACHED_ERRORS = 1000;

/**
 * An error as Excel's runtime knows it (`CustomFunctions.Error`), to be thrown or put in an array. Outside
 * Office (unit tests, command line) an equivalent: an Error that carries the code.
 * @param code "#N/A" and the like; an error that came in goes back unchanged, even where Excel itself hands
 * out more kinds than it documents for functions
 * @param message shown by Excel for #VALUE! and #N/A only
 */
export function excelError(code: string, message = ""): ExcelError {
  const known = cachedErrors.get(message);
  if (known?.code === code) return known;
  const error = newError(code, message);
  if (cachedErrors.size === MAX_CACHED_ERRORS) cachedErrors.clear();
  cachedErrors.set(message, error);
  return error;
}

function newError(code: string, message: string): ExcelError {
  // A cell's error is a value: nobody reads its stack trace, and taking one costs more than all the rest.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return typeof CustomFunctions !== "undefined" && typeof CustomFunctions.Error === "function"
      ? new CustomFunctions.Error(code as CustomFunctions.ErrorCode, message)
      : Object.assign(new Error(message), { name: "CustomFunctions.Error", code });
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** The code of an error that Excel hands over, plain or as a data type; `undefined` for anything else. */
export function errorCode(value: object): string | undefined {
  if ("code" in value && typeof value.code === "string") return excelCode(value.code);
  const isError = "basicType" in value && value.basicType === "Error";
  return isError && "basicValue" in value && typeof value.basicValue === "string"
    ? excelCode(value.basicValue)
    : undefined;
}

function excelCode(code: string): string | undefined {
  return code.startsWith("#") ? code : undefined;
}
