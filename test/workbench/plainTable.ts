import type { Table } from "../../workbench/model/table";

/** How a table looks that Excel has just made. */
export const plainTable = {
  showHeaders: true,
  showTotals: false,
  showBandedRows: true,
  showBandedColumns: false,
  showFilterButton: true,
  highlightFirstColumn: false,
  highlightLastColumn: false,
  style: "TableStyleMedium2",
} as const satisfies Partial<Table>;
