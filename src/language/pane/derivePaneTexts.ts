import type { FailureText } from "./paneTexts";
import type { ZerosTexts } from "./import/zerosTexts";

/** Words of the pane for deriving Aktivitet from meetings, and about the meetings behind a figure. */
export interface DerivePaneTexts extends ZerosTexts {
  readonly title: string;
  readonly intro: string;
  readonly prepare: string;
  readonly reading: string;
  readonly writing: string;
  readonly noWorkbook: FailureText;
  readonly noSheet: FailureText;
  readonly noMeetings: FailureText;
  readonly staleRows: (rows: readonly number[]) => string;
  readonly counted: (counted: number, filled: number) => string;
  readonly span: (from: string, to: string, municipalities: number) => string;
  readonly added: (count: number) => string;
  readonly refreshed: (count: number) => string;
  readonly rowsWithoutMeetings: (count: number) => string;
  readonly standing: (count: number) => string;
  readonly years: (count: number) => string;
  readonly locked: (count: number) => string;
  readonly nothingNew: string;
  readonly nothingEnters: string;
  readonly replace: (count: number) => string;
  readonly fromMeetings: string;
  readonly replaceTitle: string;
  readonly replaceYearsTitle: string;
  readonly refreshedTitle: string;
  readonly yearsTitle: string;
  readonly lockedTitle: string;
  readonly lockedYearsTitle: string;
  /** The basis of a measure of guided firms, with the count. */
  readonly basis: Readonly<Record<"guidances" | "firms", (count: number) => string>>;
  /** A measure that would be counted by another basis than now. */
  readonly basisChange: (id: string, year: string, from: string, to: string) => string;
  /** Unique counts that lack so many months of municipalities, so that nothing is judged by them. */
  readonly partialFirms: (year: string, missing: number) => string;
  readonly withoutYear: (years: readonly string[]) => string;
  readonly start: string;
  readonly keptTitle: string;
  readonly keptBecause: Readonly<Record<"no-founding" | "no-identity" | "no-meetings", string>>;
  readonly unknownFigures: (columns: readonly string[]) => string;
  readonly leftOut: string;
  readonly issuesTitle: string;
  readonly leftOutLines: Readonly<
    Record<
      "meetings" | "outside" | "withoutIdentity" | "withoutFounding" | "growthUnreadable",
      (rows: readonly number[]) => string
    >
  >;
  readonly done: (rows: number, cells: number, counts: number) => string;
  readonly skipped: (cells: number) => string;
  readonly changedSince: string;
  readonly undo: string;
  readonly undoUntil: string;
  readonly undoing: string;
  /** @param left what was not taken back, in `leftText`'s words */
  readonly undone: (left?: string) => string;
  readonly notUndone: (cells: number) => string;
  readonly undoFailed: string;
  readonly failed: string;
  readonly cancel: string;
  readonly again: string;
  readonly check: string;
  readonly behindTitle: string;
  readonly behindHint: string;
  readonly behind: string;
  readonly behindFailed: string;
  readonly noFigure: (address: string) => string;
  readonly noFigureHint: string;
  readonly behindCount: (address: string, meetings: number) => string;
  readonly behindFirms: (address: string, firms: number, meetings: number) => string;
  readonly differs: (holds: string, made: string) => string;
  readonly goTo: (address: string) => string;
  readonly meetings: (count: number) => string;
  readonly unnamed: string;
  readonly more: (count: number) => string;
  readonly kinds: Readonly<Record<"individual" | "collective", string>>;
}
