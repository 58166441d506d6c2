/** The error codes the host answers with, and the HTTP status Excel sends along. */
const STATUS = {
  AccessDenied: 403,
  ApiNotFound: 404,
  FormulaLengthExceedsLimit: 400,
  GeneralException: 500,
  InvalidSelection: 400,
  InsertDeleteConflict: 409,
  InvalidArgument: 400,
  InvalidOperation: 400,
  InvalidReference: 400,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  MergedRangeConflict: 409,
  NonBlankCellOffSheet: 400,
  NotImplemented: 501,
  RangeExceedsLimit: 400,
  RequestPayloadSizeLimitExceeded: 413,
  ResponsePayloadSizeLimitExceeded: 500,
} as const;

export type OfficeErrorCode = keyof typeof STATUS;

/** A refusal that travels to the caller as an Office.js error with that code. */
export class OfficeError extends Error {
  readonly code: OfficeErrorCode;
  readonly status: number;
  /** `Class.member` that refused; set where the call is made. */
  location: string | undefined;

  constructor(code: OfficeErrorCode, message: string) {
    super(message);
    this.name = "OfficeError";
    this.code = code;
    this.status = STATUS[code];
  }
}

/** The HTTP status that goes with a code; 500 where the host does not know the code. */
export function statusOf(code: string): number {
  return code in STATUS ? STATUS[code as OfficeErrorCode] : 500;
}

export function invalidArgument(message: string): OfficeError {
  return new OfficeError("InvalidArgument", message);
}

export function itemNotFound(message: string): OfficeError {
  return new OfficeError("ItemNotFound", message);
}

export function invalidOperation(message: string): OfficeError {
  return new OfficeError("InvalidOperation", message);
}

export function notImplemented(message: string): OfficeError {
  return new OfficeError("NotImplemented", message);
}

/** Notes where a refusal arose, unless that is known already. */
export function withLocation(fault: unknown, location: string): unknown {
  if (fault instanceof OfficeError) fault.location ??= location;
  return fault;
}
