import type { ActivityColumn, ActivityRow } from "../../src/activity/tables/activityRow";

/** Limits of one field of Aktivitet that a schema can state by itself. */
export interface FieldLimits {
  /** The names as they are spelt. */
  readonly municipalities: readonly string[];
  /** Excel serial numbers. */
  readonly first: number;
  readonly last: number;
}

export const SMALLEST_FIGURE = 0;
export const LARGEST_FIGURE = 1_000_000;
export const FIGURES = ["individual", "collective", "growth", "young"] as const satisfies ActivityColumn[];

/** A library's schema of the fields, with issues as the library makes them. */
export interface FieldCheck<Issue> {
  /** All issues of a row. */
  readonly check: (row: Readonly<ActivityRow>) => readonly Issue[];
  readonly columnOf: (issue: Issue) => unknown;
}
