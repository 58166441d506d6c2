import type { Area } from "./address";
import { COLUMN_COUNT } from "./address";
import type { Cell } from "./cell";
import type { Chart } from "./chart";
import type { Comment } from "./comment";
import type { ConditionalFormat } from "./conditionalFormat";
import type { DefinedName } from "./definedName";
import type { PageLayout } from "./pageLayout";
import type { CellStyle } from "./style";
import type { Table } from "./table";
import type { DataValidation } from "./dataValidation";

type Visibility = "Visible" | "Hidden" | "VeryHidden";

export interface ColumnSettings {
  /** In points, as Office.js gives `columnWidth`. */
  width?: number;
  hidden?: boolean;
  /** How many outlines it belongs to. */
  outline?: number;
  style?: CellStyle;
}

export interface RowSettings {
  /** In points. */
  height?: number;
  hidden?: boolean;
  style?: CellStyle;
}

export interface Protection {
  options: Record<string, boolean | string>;
}

export interface Sheet {
  /** As Excel writes it, `{XXXXXXXX-...}`; kept when the sheet is renamed or moved. */
  readonly id: string;
  name: string;
  visibility: Visibility;
  /** `#RRGGBB`, or empty for none. */
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  /** Sparse, by `cellKey(row, column)`. */
  readonly cells: Map<number, Cell>;
  readonly columns: Map<number, ColumnSettings>;
  readonly rows: Map<number, RowSettings>;
  /** How many rows and columns stay in view. */
  frozen: { rows: number; columns: number };
  readonly tables: Table[];
  /** Names whose scope is this sheet. */
  readonly names: DefinedName[];
  readonly validations: DataValidation[];
  /** The first wins (priority 0). */
  readonly conditionalFormats: ConditionalFormat[];
  readonly charts: Chart[];
  /** At most one a cell. */
  readonly comments: Comment[];
  readonly customProperties: Map<string, string>;
  pageLayout: PageLayout;
  protection: Protection | undefined;
  /** Rectangles of merged cells. */
  readonly merged: Area[];
}

/** A cell's place as one number: the key of `Sheet.cells`. */
export function cellKey(row: number, column: number): number {
  return row * COLUMN_COUNT + column;
}

export function keyRow(key: number): number {
  return Math.floor(key / COLUMN_COUNT);
}

export function keyColumn(key: number): number {
  return key % COLUMN_COUNT;
}

/** The comment on a cell, if any. */
export function commentAt(sheet: Sheet, row: number, column: number): Comment | undefined {
  return sheet.comments.find((comment) => comment.row === row && comment.column === column);
}

/** The cell at a place, made where there is none. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell {
  const key = cellKey(row, column);
  let cell = sheet.cells.get(key);
  if (!cell) {
    cell = { value: null };
    sheet.cells.set(key, cell);
  }
  return cell;
}
