/** Kinds of things taken out of a copy; each has its words. */
export const REMOVALS = [
  "meetings",
  "log",
  "handover",
  "hidden-sheets",
  "hidden-cells",
  "firm-numbers",
  "withheld-texts",
  "formulas",
  "comments",
  "properties",
  "own-parts",
  "names",
  "external-links",
  "pictures",
  "rules",
  "validations",
  "hyperlinks",
  "protection",
  "others",
] as const;

export type RemovalKind = (typeof REMOVALS)[number];

export interface Removal {
  readonly kind: RemovalKind;
  readonly count: number;
  /** Sheets or cells by name, where they have one. */
  readonly places: readonly string[];
}

/** Where besides cells a workbook says something; each has its words. */
export const LEFT_PLACES = [
  "header",
  "rules",
  "names",
  "tabs",
  "table",
  "drawing",
  "formats",
  "sheet",
  "book",
] as const;

export interface LeftPlace {
  readonly what: (typeof LEFT_PLACES)[number];
  /** Blank for what belongs to the whole workbook. */
  readonly sheet: string;
}

/** A copy, or why there is none. */
export type CopyOutcome =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      /** How many formulas became values. */
      readonly values: number;
      readonly removed: readonly Removal[];
      /** Cells, and places besides them, that may hold what is not to be seen by others: only a person can tell. */
      readonly lookAt: readonly (string | LeftPlace)[];
    }
  /** Formulas that have no value, or an error of our functions in its place: `Målark!H5`. */
  | { readonly ok: false; readonly reason: "no-value"; readonly cells: readonly string[] }
  /** Texts taken out of the cells stand elsewhere as well. */
  | { readonly ok: false; readonly reason: "left-over"; readonly places: readonly LeftPlace[] }
  /** All sheets would be removed. */
  | { readonly ok: false; readonly reason: "nothing-left" }
  | { readonly ok: false; readonly reason: "unreadable"; readonly detail: string }
  /** More than so much once unpacked. */
  | { readonly ok: false; readonly reason: "too-large"; readonly megabytes: number };
