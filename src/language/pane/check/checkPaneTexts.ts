/** How an absent row is put in; the button by itself, and with the row's name. */
interface AbsentRowTexts {
  readonly insert: string;
  readonly of: (row: string) => string;
}

/** Words on changes made and taken back, and on those left, as they have changed since. */
export interface ChangeTexts {
  readonly undo: string;
  readonly fixed: (count: number) => string;
  readonly undone: (count: number) => string;
  /** @param places where they stand; blank where nobody named them */
  readonly kept: (count: number, places: string) => string;
}

/** Words of the pane for checking entered figures. A language that lacks one does not compile. */
export interface CheckPaneTexts extends ChangeTexts {
  readonly check: string;
  readonly checking: string;
  /** While a long check still reads: that it does, how many rows it has done, and that it was ended. */
  readonly reading: string;
  readonly rowsOf: (done: number, of: number) => string;
  readonly cancelled: string;
  readonly intro: string;
  readonly noWorkbook: string;
  readonly noWorkbookRemedy: string;
  readonly allGood: string;
  readonly allMuted: (count: number) => string;
  readonly mutedErrors: (count: number) => string;
  readonly nothingEntered: string;
  readonly nothingEnteredHint: string;
  readonly errors: (count: number) => string;
  readonly warnings: (count: number) => string;
  readonly joinList: (parts: readonly string[]) => string;
  readonly checked: (rows: string, statusDate: string) => string;
  readonly rows: (count: number, sheet: string) => string;
  readonly leftOut: (rows: number, figures: number) => string;
  readonly groups: string;
  readonly severity: Readonly<Record<"error" | "warning", string>>;
  readonly places: (count: number) => string;
  readonly select: (address: string, sheet: string) => string;
  readonly absent: string;
  readonly fix: string;
  readonly fixOf: (address: string) => string;
  readonly fixAll: (count: number) => string;
  /** For an absent row: one of zeros, or one of a closed month. */
  readonly zeroRow: AbsentRowTexts;
  readonly lockedRow: AbsentRowTexts;
  /** For all absent rows of a month. */
  readonly insertZeros: (month: string, rows: number) => string;
  readonly insertLockedRows: (month: string, rows: number) => string;
  /** A hint on what comes with a column that is put back, and how it goes again. */
  readonly restoreHint: string;
  readonly restoreColumns: (count: number, sheet: string) => string;
  /** Empties a whole row that holds no data. */
  readonly clearRow: string;
  readonly clearRowOf: (address: string) => string;
  readonly moveAside: string;
  readonly moveAsideOf: (address: string) => string;
  readonly useSuggestion: (value: string) => string;
  /** For all dates that may have the day or the month first. */
  readonly dateOrders: Readonly<Record<"dmy" | "mdy", (dates: number) => string>>;
  readonly empty: string;
  readonly becomes: string;
  readonly more: (count: number) => string;
  readonly preview: (count: number) => string;
  readonly previewHint: string;
  readonly cell: string;
  readonly from: string;
  readonly to: string;
  readonly andMore: (count: number) => string;
  readonly apply: (count: number) => string;
  readonly cancel: string;
  readonly undoUntil: string;
  /** @param places the cells, in words */
  readonly skipped: (count: number, places: string) => string;
  /** Words on whole rows that were put in. */
  readonly wholeRows: ChangeTexts;
  readonly mute: string;
  readonly muteOf: (address: string) => string;
  readonly muteHint: (severity: "error" | "warning") => string;
  readonly reason: string;
  readonly confirmMute: string;
  readonly muted: (count: number) => string;
  readonly mutedBecause: (reason: string) => string;
  readonly unmute: string;
  readonly unmuteOf: (address: string) => string;
  readonly mark: string;
  readonly marked: (marked: number, of: number) => string;
  readonly uncommented: (count: number) => string;
  readonly hasOldComments: string;
  readonly unmarked: string;
  readonly whileTyping: string;
  readonly options: string;
  readonly busyReason: string;
  readonly locks: string;
  readonly locksHint: string;
  readonly lockedUntil: (month: string) => string;
  readonly notLocked: string;
  readonly lockUntil: string;
  readonly lock: string;
  readonly unlock: string;
  readonly lockReason: string;
  readonly unlockNeedsReason: string;
  readonly lockHistory: string;
  readonly lockEntry: (day: string, month: string, reason: string) => string;
  readonly unlockEntry: (day: string, reason: string) => string;
  readonly failed: string;
  readonly marksFailed: string;
  readonly marksCleared: string;
  readonly unsure: string;
}
