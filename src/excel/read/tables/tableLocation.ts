import type { AnyPart } from "../../../sheets/plan/plan";

/**
 * A table that is read and judged: that of a sheet, the headers beside Aktivitet, whose formulas make its sums, or the
 * choices on Forudsætninger.
 */
export type TablePart = AnyPart | FurtherTable | "counted" | "settings";

/** A further table on a part's sheet, by its name. */
type FurtherTable = `${AnyPart} ${string}`;

/** Where a table of ours stands now; rows are counted from 1, as Excel shows them, columns from 0. */
export interface TableLocation {
  readonly part: TablePart;
  readonly sheetId: string;
  readonly sheetName: string;
  readonly table: string;
  readonly firstRow: number;
  readonly height: number;
  readonly firstColumn: number;
  readonly width: number;
  /** The sheet's column of each of ours that the table has; the user may have moved them. */
  readonly columnAt: Readonly<Partial<Record<string, number>>>;
}
