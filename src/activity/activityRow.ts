/** What one row of the table Aktivitet holds: a month and municipality, and the figures entered for them. */
export interface ActivityRow {
  /** The first of the month as an Excel serial number; the text as written where it cannot be read. */
  readonly period: Entry;
  readonly municipality: Entry;
  readonly individual: Entry;
  readonly collective: Entry;
  readonly growth: Entry;
  readonly young: Entry;
  readonly source: Entry;
  readonly remark: Entry;
}

/** A figure or a text; `null` is missing. What could not be read stays as the text it was: nothing is lost. */
export type Entry = number | string | null;

export type ActivityColumn = keyof ActivityRow;

/** In the order of the table. */
export const ACTIVITY_COLUMNS: readonly ActivityColumn[] = [
  "period",
  "municipality",
  "individual",
  "collective",
  "growth",
  "young",
  "source",
  "remark",
];

export const FIGURE_COLUMNS = [
  "individual",
  "collective",
  "growth",
  "young",
] as const satisfies ActivityColumn[];
