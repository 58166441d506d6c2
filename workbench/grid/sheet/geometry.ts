import { heightOf, STANDARD_HEIGHT, STANDARD_WIDTH, widthOf } from "../../host/cells/measure";
import { COLUMN_COUNT, ROW_COUNT } from "../../model/address";
import type { Sheet } from "../../model/sheet";
import type { Track } from "./track";
import { createTrack, pixels } from "./track";

/** Where a sheet's rows and columns lie on the page. */
export interface Geometry {
  readonly rows: Track;
  readonly columns: Track;
  /** Of the strip with the row numbers, and of the one with the column letters. */
  readonly headingWidth: number;
  readonly headingHeight: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

export function createGeometry(sheet: Sheet): Geometry {
  const widths = new Map([...sheet.columns].map(([index, column]) => [index, pixels(widthOf(column))]));
  const heights = new Map([...sheet.rows].map(([index, row]) => [index, pixels(heightOf(row))]));
  return {
    rows: createTrack(ROW_COUNT, pixels(STANDARD_HEIGHT), heights),
    columns: createTrack(COLUMN_COUNT, pixels(STANDARD_WIDTH), widths),
    headingWidth: sheet.showHeadings ? 44 : 0,
    headingHeight: sheet.showHeadings ? 22 : 0,
    frozenRows: sheet.frozen.rows,
    frozenColumns: sheet.frozen.columns,
  };
}
