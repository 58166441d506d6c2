/** In the order of the table Aktivitet. */
export const ACTIVITY_COLUMNS = [
  "period",
  "municipality",
  "individual",
  "collective",
  "growth",
  "young",
  "source",
  "remark",
] as const;

export type ActivityColumn = (typeof ACTIVITY_COLUMNS)[number];

export const FIGURE_COLUMNS = [
  "individual",
  "collective",
  "growth",
  "young",
] as const satisfies ActivityColumn[];

export type FigureColumn = (typeof FIGURE_COLUMNS)[number];

/**
 * A figure or a text as entered, or a truth value from a cell; `null` is missing. What could not be read
 * stays as the text it was: nothing is lost.
 */
export type Entry = number | string | boolean | null;

/**
 * What one row of the table Aktivitet holds: a month and municipality, and the figures entered for them.
 * `period` is an Excel serial number; the text as written where it cannot be read.
 */
export type ActivityRow = Readonly<Record<ActivityColumn, Entry>>;
