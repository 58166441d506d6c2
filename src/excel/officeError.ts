import type { PaneTexts } from "../language/pane/paneTexts";

/** Why a command failed; the pane has words for each reason. */
export type FailureReason = keyof PaneTexts["failures"];

const REASONS: Readonly<Record<string, FailureReason>> = {
  InvalidOperationInCellEditMode: "cell-edit",
  ChangedMeanwhileError: "typed-meanwhile",
  AccessDenied: "protected",
  InvalidOperation: "protected",
  DateSystem1904: "date-system",
  MissingColumnsError: "columns-missing",
  LockedRoomError: "locked-room",
  MonthsClosed: "months-closed",
  SheetFullError: "sheet-full",
  ReasonMissing: "reason-missing",
  ItemNotFound: "not-found",
  InvalidReference: "not-found",
  ApiNotFound: "unsupported",
  ApiNotAvailable: "unsupported",
  NotImplemented: "unsupported",
  ConnectionFailure: "connection",
  RequestAborted: "connection",
  ServiceNotAvailable: "connection",
  ActivityLimitReached: "connection",
  Unauthenticated: "connection",
  BrokenOff: "not-answered",
};

/** Office's own code for an error (`AccessDenied`), or the error's name where Office did not make it. */
export function officeCode(error: unknown): string {
  if (typeof error === "object" && error !== null && "code" in error) return String(error.code);
  return error instanceof Error ? error.name : "Unknown";
}

/** The reason for an error of Office's, as the user needs to know it. */
export function failureReason(error: unknown): FailureReason {
  return REASONS[officeCode(error)] ?? "unknown";
}
