import { headingAt } from "../plan/headingAt";
import type { SheetPlan, TablePlan } from "../plan/plan";
import { isBlankRow, matchTable, type TableMatch } from "./matchTable";
import type { RowRenamed } from "./renamedRows";
import { rowsAdded, type RowAdded } from "./rowsAdded";
import { textOf } from "./rowKeys";
import type { SeenSheet, SeenTable } from "./seenWorkbook";

/** A column that a table lacks, and the one it goes behind; first of all where there is none. */
interface ColumnAdded {
  readonly table: string;
  readonly header: string;
  /** Its index among the columns, those added before counted. */
  readonly at: number;
}

/** A heading of an earlier layout, and today's. */
interface HeadingChanged {
  readonly row: number;
  readonly column: number;
  readonly from: string;
  readonly to: string;
}

/** A table that goes below another. */
export interface TableAdded {
  readonly planned: TablePlan;
  /** The sheet's last row of the table above it, and that one's first column. */
  readonly below: number;
  readonly column: number;
  /** The title two rows above its header: of targets, their year. */
  readonly title: string;
}

/** Changes that a sheet needs before its contents have their places. */
export interface FrameChanges {
  readonly headings: readonly HeadingChanged[];
  /** Rows that get another name before anything else. */
  readonly renamed: readonly RowRenamed[];
  readonly columns: readonly ColumnAdded[];
  readonly rows: readonly RowAdded[];
  readonly tables: readonly TableAdded[];
  /** Columns that are gone, and without which rows cannot be told apart. */
  readonly lostKeys: readonly string[];
}

/** Compares a sheet's tables with the plan's: what of their columns, rows and tables is not there. */
export function frameChanges(
  plan: SheetPlan,
  sheet: SeenSheet,
  keys: readonly string[],
  former: Readonly<Record<string, string>>,
  renamed: readonly RowRenamed[] = [],
): FrameChanges {
  const found = plan.tables.map((planned) => ({ planned, seen: seenTable(sheet, planned.name) }));
  const matches = found.flatMap(({ planned, seen }) =>
    seen ? [matchTable(planned, sheet, withTodaysHeaders(seen, planned, former), keys)] : [],
  );
  return {
    headings: found.flatMap(({ planned, seen }) => (seen ? headingsOf(seen, planned, former) : [])),
    renamed,
    columns: matches.flatMap(columnsAdded),
    rows: matches.flatMap((match) => rowsAdded(match, keys)),
    tables: tablesAdded(plan, sheet),
    lostKeys: [...new Set(matches.flatMap((match) => lostKeys(match, keys)))],
  };
}

export function seenTable({ tables }: SeenSheet, name: string): SeenTable | undefined {
  return tables.find((table) => table.name === name);
}

/** A table as it will stand once headings of earlier layouts, or in other letters, are today's. */
function withTodaysHeaders(
  seen: SeenTable,
  { headers }: TablePlan,
  former: Readonly<Record<string, string>>,
): SeenTable {
  const rename = (header: string) => {
    const now = former[header] ?? headers[headingAt(headers, header)];
    return now !== undefined && headers.includes(now) && !seen.headers.includes(now) ? now : header;
  };
  return { ...seen, headers: seen.headers.map(rename) };
}

function headingsOf(
  seen: SeenTable,
  planned: TablePlan,
  former: Readonly<Record<string, string>>,
): HeadingChanged[] {
  return withTodaysHeaders(seen, planned, former).headers.flatMap((to, index) => {
    const from = seen.headers[index] ?? "";
    return from === to ? [] : [{ row: seen.row, column: seen.column + index, from, to }];
  });
}

/** Each behind the last of those planned before it that are there. */
function columnsAdded({ planned, seen }: TableMatch): ColumnAdded[] {
  const now = [...seen.headers];
  let before = -1;
  return planned.headers.flatMap((header): ColumnAdded[] => {
    const at = now.indexOf(header);
    if (at >= 0) before = at;
    else now.splice(++before, 0, header);
    return at >= 0 ? [] : [{ table: seen.name, header, at: before }];
  });
}

/** Of a table that has lost a column by which rows are known, those columns, if any row is not known otherwise. */
function lostKeys(
  { planned, plannedKeys, rowOf, seenKeys, columnOf, seen, sheet }: TableMatch,
  keys: readonly string[],
): string[] {
  const known = new Set(seenKeys.values());
  const isStray = (row: number) => !known.has(row) && !isBlankRow(planned, columnOf, sheet, row);
  const rows = Array.from({ length: seen.height }, (_, index) => seen.row + 1 + index);
  const isLacking = plannedKeys.some((_, index) => rowOf(index) === undefined);
  return isLacking && rows.some(isStray) ? keys.filter((header) => columnOf(header) === undefined) : [];
}

/** Tables of the plan that are not there, below the last one that is. */
function tablesAdded(plan: SheetPlan, sheet: SeenSheet): TableAdded[] {
  const there = plan.tables.flatMap(({ name }) => seenTable(sheet, name) ?? []);
  const last = there.toSorted((a, b) => a.row - b.row).at(-1);
  if (!last) return [];
  return plan.tables.flatMap((planned): TableAdded[] => {
    if (seenTable(sheet, planned.name)) return [];
    const below = last.row + last.height + (last.hasTotals ? 1 : 0);
    return [{ planned, below, column: last.column, title: titleOf(plan, planned) }];
  });
}

/** The plan's text in the row above a table. */
function titleOf({ blocks }: SheetPlan, { address }: TablePlan): string {
  const header = Number(/\d+/.exec(address)?.[0]);
  const block = blocks.find(({ at }) => at === `A${header - 1}`);
  return textOf(block?.cells[0]?.[0]);
}

/** Whether there is nothing to do. */
export function isFrameWhole({ headings, renamed, columns, rows, tables }: FrameChanges): boolean {
  return headings.length + renamed.length + columns.length + rows.length + tables.length === 0;
}
