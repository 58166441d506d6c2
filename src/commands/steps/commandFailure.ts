import type { WorkControl } from "../../activity/slices/inSlices";
import { LogProtectedError } from "../../excel/log/logProtectedError";
import { failureReason, officeCode, type FailureReason } from "../../excel/officeError";
import { UnsettledError } from "../../excel/recover/unsettledError";
import { ProtectedSheetError } from "../../excel/write/protectedSheetError";
import { PartialWriteError } from "../../excel/write/partialWriteError";

export type { FailureReason };

/** Their message is the name of what they are about. */
const NAMED: ReadonlySet<FailureReason> = new Set([
  "columns-missing",
  "locked-room",
  "months-closed",
  "sheet-full",
  "log-protected",
]);

/** A user action that did not succeed, and what became of the workbook. */
export class CommandFailure extends Error {
  readonly reason: FailureReason;
  /** Office's own code, for whoever looks into it; of columns that are gone and of sheets that are protected, their names. */
  readonly code: string;
  /** Whether the workbook is as it was before. */
  readonly undone: boolean;
  /** The parts that could not be taken back. */
  readonly leftBehind: readonly string[];
  /** Whether all marks of issues are gone, earlier ones too; nothing else has changed then. */
  readonly marksCleared: boolean;

  constructor(cause: unknown, undone: boolean, leftBehind: readonly string[] = [], marksCleared = false) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = "CommandFailure";
    this.reason = cause instanceof LogProtectedError ? "log-protected" : failureReason(cause);
    const isNamed = NAMED.has(this.reason) || cause instanceof ProtectedSheetError;
    this.code = isNamed ? this.message : officeCode(cause);
    // A command that broke off before this one may have left anything.
    this.undone = undone && !(cause instanceof UnsettledError);
    this.leftBehind = leftBehind;
    this.marksCleared = marksCleared;
  }
}

/** The failure of a command that takes back what breaks off: only where that failed as well is anything left. */
export function toCommandFailure(error: unknown): CommandFailure {
  if (error instanceof CommandFailure) return error;
  if (!(error instanceof PartialWriteError)) return new CommandFailure(error, true);
  const { cause, finding } = error;
  const leftBehind = finding.kind === "sheets" ? finding.sheets : [];
  return new CommandFailure(cause, false, leftBehind, finding.kind === "marks-cleared");
}

/**
 * The outcome of a cancelled command: its error is its own stopping, unless something is left.
 * @throws CommandFailure
 */
export function cancelledOrFailed(error: unknown, { signal }: WorkControl): { readonly kind: "cancelled" } {
  const failure = toCommandFailure(error);
  if (signal?.aborted && failure.undone) return { kind: "cancelled" };
  throw failure;
}
