import type { CellContent, Change } from "../../activity/tables/change";
import type { TablePlace } from "../read/tablePlace";

/** What a cell holds and, where that changes with it, how it is formatted. */
export interface WrittenContent extends CellContent {
  readonly numberFormat?: string;
}

/** One cell changed on a sheet; rows are the sheet's. */
export interface WrittenChange extends Change {
  readonly from: WrittenContent;
  readonly to: WrittenContent;
}

/** The changes of one table. */
export interface TableChanges {
  readonly place: TablePlace;
  readonly changes: readonly WrittenChange[];
}
