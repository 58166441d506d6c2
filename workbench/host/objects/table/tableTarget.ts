import type { Sheet } from "../../../model/sheet";
import type { Table, TableColumn } from "../../../model/table";

/** The target of a Table object, to which its columns and rows belong. */
export interface TableTarget {
  readonly sheet: Sheet;
  readonly table: Table;
}

export interface ColumnTarget extends TableTarget {
  readonly column: TableColumn;
}
