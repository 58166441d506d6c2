import type { FailureText } from "./paneTexts";

/** Label and what follows from the choice. */
type SettingWords = readonly string[];

type Refused = "choice" | "date" | "fraction" | "count";

/** Words of the pane for the choices on Forudsætninger. */
export interface SettingsTexts {
  readonly title: string;
  readonly intro: (sheet: string) => string;
  readonly show: (sheet: string) => string;
  readonly groups: Readonly<Record<"report" | "open" | "computing", string>>;
  readonly fields: Readonly<
    Record<
      | "chosenYear"
      | "statusDate"
      | "reportKind"
      | "estimates"
      | "compareKnown"
      | "guidanceUnit"
      | "amberZone"
      | "projection"
      | "meetingsUntil",
      SettingWords
    >
  > & {
    /** Of the chosen year, where one is. */
    readonly individualTarget: (year?: string) => SettingWords;
    readonly reading: (id: string, section: string) => SettingWords;
  };
  /** A choice as the sheet's list has it, in the reader's words. */
  readonly choice: (choice: string) => string;
  /** The effect of an answer, for questions that nobody has answered yet. */
  readonly open: Readonly<
    Record<"chosenYear" | "statusDate" | "reading" | "individualTarget" | "guidanceUnit", string>
  >;
  readonly isOpen: string;
  readonly allOpen: (labels: string) => string;
  readonly choose: string;
  readonly dateHint: string;
  readonly refused: Readonly<Record<Refused, { readonly title: string; readonly message: string }>>;
  readonly pending: string;
  readonly blank: string;
  readonly changed: (label: string, from: string, to: string) => string;
  readonly undo: string;
  readonly undoUntil: string;
  readonly undone: (label: string, value: string) => string;
  readonly changedSince: (label: string) => string;
  readonly cellMissing: (label: string) => string;
  readonly missing: (label: string) => string;
  readonly missingRemedy: (name: string, sheet: string) => string;
  readonly noSheet: string;
  readonly noSheetRemedy: string;
  readonly noWorkbook: string;
  readonly noWorkbookRemedy: string;
  readonly refresh: string;
  readonly notRead: string;
  readonly notWritten: (label: string) => string;
  readonly notUndone: (label: string) => string;
  /** Why a locked cell of a protected sheet takes nothing, and what to do. */
  readonly isProtected: FailureText;
}
