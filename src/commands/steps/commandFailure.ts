import type { WorkControl } from "../../activity/slices/inSlices";
import { failureReason, officeCode, type FailureReason } from "../../excel/officeError";
import { MarksClearedError } from "../../excel/recover/marksClearedError";
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
  /** Whether all marks of issues are gone, earlier ones too; nothing else has changed then. */
  readonly marksCleared: boolean;

  constructor(cause: unknown, undone: boolean, leftBehind: readonly string[] = [], marksCleared = false) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = "CommandFailure";
    this.reason = failureReason(cause);
    this.code = this.reason === "columns-missing" ? this.message : officeCode(cause);
    this.undone = undone;
    this.leftBehind = leftBehind;
    this.marksCleared = marksCleared;
  }
}

/** The failure of a command that takes back what breaks off: only where that failed as well is anything left. */
export function toCommandFailure(error: unknown): CommandFailure {
  if (error instanceof CommandFailure) return error;
  if (error instanceof MarksClearedError) {
    return new CommandFailure(error.cause, !error.hadMarks, [], error.hadMarks);
  }
  return error instanceof PartialWriteError
    ? new CommandFailure(error.cause, false)
    : new CommandFailure(error, true);
}

/**
 * The same where a look can still tell: what was refused twice, as on a protected sheet, may have changed nothing.
 * @param isAsBefore looks whether the workbook is as it was
 */
export async function certainFailure(
  error: unknown,
  isAsBefore: () => Promise<boolean>,
): Promise<CommandFailure> {
  if (!(error instanceof PartialWriteError)) return toCommandFailure(error);
  return new CommandFailure(error.cause, await isAsBefore().catch(() => false));
}

/**
 * What a command that was cancelled returns: what it throws then is its own stopping, unless something is left.
 * @param isAsBefore looks whether the workbook is as it was, where taking back was refused
 * @throws CommandFailure
 */
export async function cancelledOrFailed(
  error: unknown,
  { signal }: WorkControl,
  isAsBefore: () => Promise<boolean> = () => Promise.resolve(false),
): Promise<{ readonly kind: "cancelled" }> {
  const failure = await certainFailure(error, isAsBefore);
  if (signal?.aborted && failure.undone) return { kind: "cancelled" };
  throw failure;
}
