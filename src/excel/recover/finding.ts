/** The finding of a look at work that broke off. */
export type Finding =
  /** All of it is there. */
  | { readonly kind: "written" }
  /** Nothing of it is there. */
  | { readonly kind: "as-before" }
  /** All marks of issues are gone, earlier ones too; nothing else has changed. */
  | { readonly kind: "marks-cleared" }
  /** Sheets that are not finished. */
  | { readonly kind: "sheets"; readonly sheets: readonly string[] }
  | HalfWritten
  /** Something else stands there, or nobody can tell. */
  | { readonly kind: "unclear" };

/** Some of the cells and rows that were to be entered. */
export interface HalfWritten {
  readonly kind: "half";
  /** Where they stand. */
  readonly sheets: readonly string[];
  readonly cells: number;
  readonly rows: number;
  /** Takes them back; what it answers puts them there again. */
  readonly clear: () => Promise<() => Promise<void>>;
}
