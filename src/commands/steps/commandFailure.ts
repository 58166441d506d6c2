import type { WorkControl } from "../../activity/slices/inSlices";
import { failureReason, officeCode, type FailureReason } from "../../excel/officeError";
import { PartialWriteError } from "../../excel/write/partialWriteError";

export type { FailureReason };

/** A user action that did not succeed, and what became of the workbook. */
export class CommandFailure extends Error {
  readonly reason: FailureReason;
  /** Office's own code, for whoever looks into it; of columns that are gone, which they are. */
  readonly code: string;
  /** Whether the workbook is as it was before. */
  readonly undone: boolean;
  /** What could not be taken back. */
  readonly leftBehind: readonly string[];

  constructor(cause: unknown, undone: boolean, leftBehind: readonly string[] = []) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = "CommandFailure";
    this.reason = failureReason(cause);
    this.code = this.reason === "columns-missing" ? this.message : officeCode(cause);
    this.undone = undone;
    this.leftBehind = leftBehind;
  }
}

/** The failure of a command that takes back what breaks off: only where that failed as well is anything left. */
export function toCommandFailure(error: unknown): CommandFailure {
  if (error instanceof CommandFailure) return error;
  return error instanceof PartialWriteError
    ? new CommandFailure(error.cause, false)
    : new CommandFailure(error, true);
}

/**
 * What a command that was cancelled returns: what it throws then is its own stopping, unless something is left.
 * @throws CommandFailure
 */
export function cancelledOrFailed(error: unknown, { signal }: WorkControl): { readonly kind: "cancelled" } {
  if (signal?.aborted && !(error instanceof PartialWriteError)) return { kind: "cancelled" };
  throw toCommandFailure(error);
}
