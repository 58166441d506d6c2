import type { CellState, Change } from "../../activity/tables/change";
import type { TableLocation } from "../read/tables/tableLocation";

/** A cell's content and, where it changes too, its number format. */
interface SheetCellState extends CellState {
  readonly numberFormat?: string;
}

/** One cell changed on a sheet; rows are the sheet's. */
export interface SheetChange extends Change {
  readonly from: SheetCellState;
  readonly to: SheetCellState;
}

/** The changes of one table. */
export interface TableChanges {
  readonly place: TableLocation;
  readonly changes: readonly SheetChange[];
}
