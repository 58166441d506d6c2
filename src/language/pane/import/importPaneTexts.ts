import type { FailureText } from "../paneTexts";
import type { ProgressTexts } from "../progressTexts";
import type { ZerosTexts } from "./zerosTexts";

/** Reasons why a file has no text to read; they stand once, with their words. */
export type UnreadableFileReason =
  "empty" | "too-large" | "spreadsheet" | "web-page" | "not-text" | "wrong-letters";

/** Words of the pane for importing figures. A language that lacks one does not compile. */
export interface ImportPaneTexts extends ZerosTexts, ProgressTexts {
  readonly title: string;
  readonly intro: string;
  readonly choose: string;
  readonly drop: string;
  readonly paste: string;
  readonly fromClipboard: string;
  readonly another: string;
  readonly reading: string;
  readonly writing: string;
  readonly faults: Readonly<Record<UnreadableFileReason, FailureText>>;
  readonly unopened: FailureText;
  readonly openQuote: (row: number) => FailureText;
  /** Of each group of columns, one is needed; the headings are looked for in so many lines. */
  readonly missing: (groups: readonly (readonly string[])[], lines: number) => FailureText;
  readonly noWorkbook: FailureText;
  readonly noTable: FailureText;
  readonly insertTable: string;
  readonly file: string;
  readonly contents: string;
  readonly tables: Readonly<Record<"activity" | "meetings", string>>;
  readonly separator: string;
  readonly separators: Readonly<Record<";" | "," | "\t", string>>;
  readonly encoding: string;
  readonly columns: string;
  readonly mappedBy: Readonly<Record<"header" | "remembered" | "user" | "order", string>>;
  readonly none: string;
  /** A column without a heading, by its letter; and one that is not used. */
  readonly unnamed: (letter: string) => string;
  readonly unnamedUnused: (letter: string) => string;
  /** The first of several headings that mean one column of ours. */
  readonly doubled: (theirs: string, ours: string) => string;
  readonly likely: (theirs: string, ours: string) => string;
  readonly confirm: string;
  readonly ignored: (columns: readonly string[]) => string;
  readonly totals: (rows: readonly number[]) => string;
  readonly remarks: (rows: readonly number[]) => string;
  readonly repeatedHeaders: (rows: readonly number[]) => string;
  /** Dates that could be others: one as written, and how many rows wait for the answer. */
  readonly dateQuestion: (example: string, rows: number) => string;
  readonly dateAnswer: string;
  /** The date with the day or the month first. */
  readonly dateOrders: Readonly<Record<"dmy" | "mdy", (meaning: string) => string>>;
  /** The month that a day within it would be taken for. */
  readonly dateMonth: (meaning: string) => string;
  readonly dateOrder: string;
  readonly dateOrderNames: Readonly<Record<"dmy" | "mdy", string>>;
  readonly lacking: (sheet: string, columns: readonly string[]) => FailureText;
  readonly swapped: (headings: readonly string[]) => FailureText;
  /** A hint on what comes with a column that is put back, and how it goes again. */
  readonly restoreHint: string;
  readonly restoreColumns: (count: number) => string;
  readonly outcome: string;
  readonly rows: (count: number) => string;
  readonly added: (count: number) => string;
  readonly updated: (count: number) => string;
  readonly identical: (count: number) => string;
  readonly locked: (count: number) => string;
  readonly leftOut: (count: number) => string;
  readonly blank: (count: number) => string;
  readonly span: (from: string, to: string, municipalities: number) => string;
  readonly nothingNew: string;
  readonly nothingElse: string;
  readonly nothingEnters: string;
  readonly fix: (count: number) => string;
  readonly fixes: string;
  readonly fixed: string;
  readonly replace: (count: number) => string;
  readonly changes: string;
  readonly place: string;
  readonly now: string;
  readonly inFile: string;
  readonly becomes: string;
  readonly empty: string;
  readonly andMore: (count: number) => string;
  readonly leftOutTitle: string;
  readonly leftOutFigures: (count: number) => string;
  readonly lockedTitle: string;
  readonly warningsTitle: (count: number) => string;
  readonly noPlace: string;
  readonly textTooLong: string;
  readonly row: (row: number) => string;
  readonly start: (rows: number, cells: number) => string;
  readonly done: (rows: number, cells: number) => string;
  readonly outdated: FailureText;
  readonly compare: string;
  readonly next: string;
  readonly check: string;
  readonly undo: string;
  readonly undoUntil: string;
  readonly undoing: string;
  /** @param left what was not taken back, in `leftText`'s words */
  readonly undone: (left?: string) => string;
  readonly changedSince: (cells: number) => string;
  readonly undoFailed: string;
  readonly undoWhole: string;
  readonly undoUnsure: string;
  readonly failed: string;
  readonly unsure: string;
  readonly remedies: Readonly<Record<"protected", FailureText>>;
}
