/** A file that was entered into the workbook, so that anybody can find it again and compare it. */
export interface ImportFacts {
  /** The day, as an Excel serial number. */
  readonly day: number;
  /** As the file was called; absent where rows were pasted. */
  readonly file: string | undefined;
  /** SHA-256 of its bytes in hexadecimal. */
  readonly sha256: string;
  readonly rows: number;
  /** The first and the last that it names, as Excel serial numbers; absent where it names none or nobody knows. */
  readonly days: readonly [first: number, last: number] | undefined;
  /** The file's sums by the headings of the columns. */
  readonly sums: readonly (readonly [heading: string, sum: number])[];
  readonly isUndone: boolean;
  /** Whether some of it stayed then. */
  readonly isPartlyUndone?: boolean;
}

/** A figure of a closed month that another has taken the place of. */
export interface RevisionFacts {
  /** The day, as an Excel serial number. */
  readonly day: number;
  readonly municipality: string;
  /** The first of the figure's month as an Excel serial number. */
  readonly month: number;
  readonly heading: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly reason: string;
  /** The report that it corrects. */
  readonly report: string | undefined;
}

/** The workbook's records of how its figures have come and changed. */
export interface RecordFacts {
  readonly imports: readonly ImportFacts[];
  readonly revisions: readonly RevisionFacts[];
  /** How many imports the log tells of, of which nothing else is kept any more. */
  readonly lostImports?: number;
}
