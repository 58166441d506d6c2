import type { AnyPart } from "../plan/parts";

/** A table as it stands; rows and columns are counted from 1, as Excel shows them. */
export interface SeenTable {
  readonly name: string;
  /** Its header row and its first column. */
  readonly row: number;
  readonly column: number;
  readonly headers: readonly string[];
  /** Rows between the header and the total row. */
  readonly height: number;
  readonly hasTotals: boolean;
}

/** A name and the place it points at, `D36:D37`; blank where it points nowhere any more. */
export interface SeenName {
  readonly name: string;
  readonly address: string;
}

/** A cell that holds something. */
interface SeenCell {
  readonly row: number;
  readonly column: number;
  readonly content: string | number | boolean | null;
}

/** A sheet of ours as it stands. */
export interface SeenSheet {
  readonly part: AnyPart;
  readonly id: string;
  readonly name: string;
  /** Whether it was made with an earlier layout. */
  readonly isOlder: boolean;
  /** The first row and column of what is read. */
  readonly top: number;
  readonly left: number;
  /** The entries: formulas as texts, all else as values. */
  readonly cells: readonly (readonly unknown[])[];
  readonly tables: readonly SeenTable[];
  /** Names that point at it, the workbook's and its own. */
  readonly names: readonly SeenName[];
  /** Cells below formulas of its first table's header row that find no room for their values. */
  readonly inTheWay?: readonly SeenCell[];
}

/** A cell's content; blank where there is none. */
export function seenAt(sheet: SeenSheet, row: number, column: number): unknown {
  return sheet.cells[row - sheet.top]?.[column - sheet.left] ?? "";
}

/** The last row and column that hold anything. */
export function seenEnd({ top, left, cells }: SeenSheet): { readonly row: number; readonly column: number } {
  return { row: top + cells.length - 1, column: left + (cells[0]?.length ?? 1) - 1 };
}

/** Whether a place is in a table, its header and totals with it. */
export function isInTable({ tables }: SeenSheet, row: number, column: number): boolean {
  return tables.some(
    (table) =>
      row >= table.row &&
      row <= table.row + table.height + (table.hasTotals ? 1 : 0) &&
      column >= table.column &&
      column < table.column + table.headers.length,
  );
}
