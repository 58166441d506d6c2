import type { Area } from "./address";

export interface TableColumn {
  readonly id: number;
  name: string;
  /** The formula new rows take, as Excel's "calculated column" does; absent where rows differ. */
  calculated?: string;
  /** The texts by which its rows are filtered: all others are hidden. Absent where they are not. */
  filter?: readonly string[];
  /** The total row's content in this column. */
  total?: { label?: string; formula?: string };
}

export interface Table {
  readonly id: string;
  /** Unique in the workbook, among names too, whatever the case. */
  name: string;
  /** Header, rows and total row together. */
  area: Area;
  columns: TableColumn[];
  showHeaders: boolean;
  showTotals: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  /** `TableStyleMedium2` and its kin. */
  style: string;
  /** The one blank row Excel shows in a table without data: the next row added takes its place. */
  insertRow?: boolean;
}

/** The rows between header and total row. */
export function tableBody(table: Table): Area {
  const header = table.showHeaders ? 1 : 0;
  const total = table.showTotals ? 1 : 0;
  return { ...table.area, row: table.area.row + header, rows: table.area.rows - header - total };
}
