import type { EnteredRow } from "../tables/enteredRow";
import { isBlank, type Entry } from "../values/entry";

/** Rows to be entered into a table that may lack columns, as far as it can take them. */
export interface PlacedRows<Column extends string> {
  readonly rows: readonly EnteredRow<Readonly<Record<Column, Entry>>>[];
  /** Columns that the table lacks and the rows have entries for, which would be lost. */
  readonly lacking: readonly Column[];
}

/**
 * Rows without their entries in columns that the table lacks: what has no place is compared with nothing, and
 * neither entered nor taken back.
 * @param present those of our columns that the table has; absent, all of them
 */
export function withoutColumns<Column extends string>(
  rows: readonly EnteredRow<Readonly<Record<Column, Entry>>>[],
  columns: readonly Column[],
  present: ReadonlySet<Column> | undefined,
): PlacedRows<Column> {
  const absent = present ? columns.filter((column) => !present.has(column)) : [];
  if (absent.length === 0) return { rows, lacking: [] };
  const blank = Object.fromEntries(absent.map((column) => [column, null])) as Record<Column, Entry>;
  return {
    rows: rows.map((row) => ({ ...row, values: { ...row.values, ...blank } })),
    lacking: absent.filter((column) => rows.some(({ values }) => !isBlank(values[column]))),
  };
}
