import { shownText } from "../../../language/shownText";
import { CommandFailure, type FailureReason } from "../../../commands/steps/commandFailure";

/** A command's failure as data for the pane. */
export interface Failure {
  readonly reason: FailureReason;
  /** Office's error code or, where there is none, the error's own message. */
  readonly code: string;
  /** Whether the workbook is as before. */
  readonly undone: boolean;
  readonly leftBehind: readonly string[];
  /** Whether all marks of issues are gone; nothing else has changed then. */
  readonly marksCleared?: boolean;
}

/** The failure to show for anything thrown; of an error that no command foresaw nothing good is claimed. */
export function failureOf(error: unknown): Failure {
  if (error instanceof CommandFailure) {
    const { reason, code, undone, leftBehind, marksCleared } = error;
    return { reason, code: shownText(code), undone, leftBehind, ...(marksCleared && { marksCleared }) };
  }
  const code = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { reason: "unknown", code: shownText(code), undone: false, leftBehind: [] };
}
