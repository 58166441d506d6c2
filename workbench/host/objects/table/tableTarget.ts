import type { Sheet } from "../../../model/sheet";
import type { Table, TableColumn } from "../../../model/table";

/** What a Table object stands for, and what its columns and rows belong to. */
export interface TableTarget {
  readonly sheet: Sheet;
  readonly table: Table;
}

export interface ColumnTarget extends TableTarget {
  readonly column: TableColumn;
}
