import type { FixChoice } from "../../activity/check/issue";
import type { EnteredTable } from "../../activity/tables/enteredTable";
import type { CheckControl, CheckOutcome, CheckProgress } from "../../commands/checkFigures";
import type { CheckedFigures, LocatedIssue } from "../../commands/steps/checkedFigures";
import type { FixOutcome } from "../../commands/fixFigures";
import type { AppliedBlock } from "../../commands/steps/enterAbsent";
import type { Marked } from "../../commands/markIssues";
import type { RevisionOutcome } from "../../commands/month/reviseLocked";
import type { IssuePlace } from "../../commands/selectIssue";
import type { UndoOutcome } from "../../commands/undo/undoChanges";
import type { ChangedBy, FiguresWatch } from "../../commands/watchFigures";
import type { Failure } from "../frame/messages/failure";
import type { ReadableStore } from "../frame/readableStore";

/** The effect of the last action, to be announced once. */
export type CheckNote =
  | {
      readonly kind: "fixed";
      readonly count: number;
      readonly ofRows: boolean;
      readonly skipped: readonly string[];
    }
  | ({ readonly kind: "undone"; readonly count: number; readonly ofRows: boolean } & Omit<
      UndoOutcome,
      "checked"
    >)
  | ({ readonly kind: "marked" } & Marked)
  | { readonly kind: "unmarked" }
  /** Somebody has ended a check; what was found before stands. */
  | { readonly kind: "cancelled" }
  /** @property until the month's first day, as an Excel serial number */
  | { readonly kind: "closed"; readonly until: number; readonly report: string | undefined }
  | { readonly kind: "opened" }
  | { readonly kind: "revised"; readonly count: number };

/** The figures that a report has used. */
export interface ReportPeriod {
  /** As its sheet is called. */
  readonly report: string;
  /** The last day that it counts, as an Excel serial number. */
  readonly until: number;
}

/** That somebody wants to close months: how often so far, and for which report the last time. */
export interface Closing {
  readonly count: number;
  readonly period: ReportPeriod | undefined;
}

/** Why something is done to closed months, and the report that it belongs to, if any. */
export interface GivenReason {
  readonly reason: string;
  readonly report: string | undefined;
}

/** A choice and a reason for months that somebody has entered and not used yet. */
export interface MonthDraft {
  /** The first day of the last month to be closed, as an Excel serial number; absent where none is chosen. */
  readonly until: number | undefined;
  readonly closing: GivenReason;
  readonly revision: GivenReason;
}

/** Why issues are to be hidden, by `issueKey`, as far as it is typed. */
export type Muting = Readonly<Partial<Record<string, string>>>;

/** The failed step: the command itself, or only the marks that were to follow it. */
export interface CheckFailure extends Failure {
  readonly of: "command" | "marks";
}

export interface CheckingState {
  /** Whether a command runs that somebody has pressed for. */
  readonly busy: boolean;
  /** Whether that command is a check. */
  readonly checking: boolean;
  /** How far it has come, once it takes so long that somebody may want to end it; of 0 rows where none are known. */
  readonly progress: CheckProgress | undefined;
  /** `undefined` before the first check. */
  readonly outcome: CheckOutcome | undefined;
  readonly failure: CheckFailure | undefined;
  readonly note: CheckNote | undefined;
  /** The changes that can be taken back, the last one last. */
  readonly undoable: readonly (readonly AppliedBlock[])[];
  readonly watching: boolean;
  readonly closing: Closing;
  readonly draft: MonthDraft;
  readonly muting: Muting;
  /** The last judgement that somebody here has caused, which is read out; a co-author's interrupts nobody. */
  readonly announced: CheckOutcome | undefined;
  /** Rises with each of these. */
  readonly announcementCount: number;
}

/** The commands, given from outside so that all this can be tested without Excel. */
export interface CheckCommands {
  readonly check: (before?: CheckedFigures, control?: CheckControl) => Promise<CheckOutcome>;
  readonly fix: (
    before: CheckedFigures,
    wanted: readonly LocatedIssue[],
    by: FixChoice,
  ) => Promise<FixOutcome>;
  readonly undo: (before: CheckedFigures, applied: readonly AppliedBlock[]) => Promise<UndoOutcome>;
  readonly mute: (before: CheckedFigures, found: LocatedIssue, reason: string) => Promise<CheckedFigures>;
  readonly unmute: (before: CheckedFigures, found: LocatedIssue) => Promise<CheckedFigures>;
  readonly mark: (checked: CheckedFigures) => Promise<Marked>;
  readonly unmark: (checked: CheckedFigures) => Promise<void>;
  readonly restoreColumns: (checked: CheckedFigures, table: EnteredTable) => Promise<unknown>;
  readonly lock: (
    before: CheckedFigures,
    until: number,
    reason: string,
    report?: string,
  ) => Promise<CheckedFigures>;
  readonly revise: (
    before: CheckedFigures,
    wanted: readonly LocatedIssue[],
    reason: string,
    report?: string,
  ) => Promise<RevisionOutcome>;
  readonly unlock: (before: CheckedFigures, reason: string) => Promise<CheckedFigures>;
  readonly select: (checked: CheckedFigures, place: IssuePlace) => Promise<void>;
  readonly watch: (
    known: CheckedFigures,
    onChecked: (outcome: CheckOutcome, by: ChangedBy) => void,
    onFailed: (error: unknown) => void,
  ) => Promise<FiguresWatch>;
}

/** Checking, shared by the pane, the ribbon and the events of typing: one command at a time, one state to show. */
export interface Checking extends ReadableStore<CheckingState> {
  readonly check: () => Promise<void>;
  /** Ends the check that somebody has pressed for. */
  readonly cancel: () => void;
  /** Checks where the workbook has our sheets, and says nothing where it has not. */
  readonly checkInBackground: () => Promise<void>;
  readonly fix: (wanted: readonly LocatedIssue[], by: FixChoice) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly restoreColumns: (table: EnteredTable) => Promise<void>;
  readonly mute: (found: LocatedIssue, reason: string) => Promise<void>;
  /** Keeps what is typed of a reason; `undefined` once nobody wants to hide the issue any more. */
  readonly setMuting: (found: LocatedIssue, reason: string | undefined) => void;
  readonly unmute: (found: LocatedIssue) => Promise<void>;
  readonly setMarked: (on: boolean) => Promise<void>;
  readonly setWatching: (on: boolean) => Promise<void>;
  /** Checks, and shows what closes a month, or all months that a report has used. */
  readonly closeMonth: (period?: ReportPeriod) => Promise<void>;
  readonly setDraft: (change: Partial<MonthDraft>) => void;
  readonly lock: (until: number, reason: string, report?: string) => Promise<void>;
  readonly revise: (wanted: readonly LocatedIssue[], reason: string, report?: string) => Promise<void>;
  readonly unlock: (reason: string) => Promise<void>;
  readonly select: (place: IssuePlace) => Promise<void>;
}
