/** The sheets, by what they are; what they are called follows the contract's language. */
type SheetKey = "targets" | "municipalities" | "activity" | "funding" | "areas" | "assumptions";

/** A failure and what the reader can do about it. */
export interface FailureText {
  readonly cause: string;
  readonly remedy: string;
}

/** Every text of the pane. A language that lacks one does not compile. */
export interface PaneTexts {
  readonly tabs: string;
  readonly moreViews: string;
  readonly views: Readonly<Record<"sheets" | "followUp" | "settings" | "check" | "import" | "cell", string>>;
  readonly search: string;
  readonly searchTip: string;
  readonly help: string;
  readonly helpTip: string;
  readonly issues: string;
  readonly loading: string;
  readonly parties: (steering: string, house: string) => string;
  readonly intro: (years: readonly string[]) => string;
  readonly untouched: string;
  readonly preview: string;
  readonly purposes: Readonly<Record<SheetKey, string>>;
  readonly insert: string;
  readonly moreSheets: string;
  /** Where nothing is inserted yet. */
  readonly alongsideHint: string;
  readonly optionalPurposes: Readonly<
    Record<"meetings" | "months" | "invoices" | "explanations" | "reportWay" | "handover", string>
  >;
  readonly insertShort: string;
  readonly insertOne: (sheet: string) => string;
  readonly renewShort: string;
  readonly renewOne: (sheet: string) => string;
  readonly thereShort: string;
  readonly optionalInserted: (sheet: string) => string;
  readonly optionalThere: (sheet: string) => string;
  readonly optionalNoDate: (sheet: string) => string;
  readonly optionalRenewed: (sheet: string, changed: number) => string;
  readonly optionalNeeds: (sheet: string, missing: readonly string[]) => string;
  readonly optionalWorking: (sheet: string) => string;
  readonly optionalFailed: string;
  readonly working: string;
  readonly workingHint: string;
  readonly inserted: string;
  readonly dismiss: string;
  readonly insertedSheets: string;
  readonly renamed: string;
  readonly renamedPart: Readonly<
    Record<"sheet" | "table" | "name", (wanted: string, given: string) => string>
  >;
  readonly alreadyThere: string;
  readonly leftovers: string;
  readonly leftoversRemedy: string;
  readonly leftoversElsewhere: string;
  readonly leftoverSheets: string;
  readonly cleanUp: string;
  readonly nothingChanged: string;
  readonly presentSheets: string;
  readonly missing: string;
  readonly missingRemedy: string;
  readonly halfMarked: Readonly<Record<"names" | "property", string>>;
  readonly failed: string;
  readonly failures: Readonly<
    Record<
      | "cell-edit"
      | "typed-meanwhile"
      | "protected"
      | "log-protected"
      | "connection"
      | "unsupported"
      | "contract"
      | "columns-missing"
      | "locked-room"
      | "months-closed"
      | "sheet-full"
      | "reason-missing"
      | "date-system"
      | "not-found"
      | "not-answered"
      | "unknown",
      FailureText
    >
  >;
  /** Faults of sheets that are nevertheless in the workbook. */
  readonly settled: Readonly<Record<"silent" | "damaged" | "otherFormulas" | "unprinted", FailureText>>;
  readonly undone: string;
  readonly leftBehind: string;
  readonly leftBehindUnknown: string;
  readonly code: (code: string) => string;
  readonly outsideExcel: FailureText;
  readonly missingSets: (sets: readonly string[]) => FailureText;
}
