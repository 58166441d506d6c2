import { heightOf, STANDARD_HEIGHT, STANDARD_WIDTH, widthOf } from "../../../host/cells/cellSizes";
import { COLUMN_COUNT, ROW_COUNT } from "../../../model/address";
import type { Sheet } from "../../../model/sheet";
import { keyRow } from "../../../model/sheet";
import type { CellStyle } from "../../../model/style";
import type { Workbook } from "../../../model/workbook";
import { resolvedStyle } from "../../../host/cells/cellStyle";
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

export function createGeometry(workbook: Workbook, sheet: Sheet): Geometry {
  const widths = new Map([...sheet.columns].map(([index, column]) => [index, pixels(widthOf(column))]));
  const heights = new Map([...sheet.rows].map(([index, row]) => [index, pixels(heightOf(row))]));
  for (const [row, height] of tallRows(workbook, sheet)) heights.set(row, height);
  return {
    rows: createTrack(ROW_COUNT, pixels(STANDARD_HEIGHT), heights),
    columns: createTrack(COLUMN_COUNT, pixels(STANDARD_WIDTH), widths),
    headingWidth: sheet.showHeadings ? 44 : 0,
    headingHeight: sheet.showHeadings ? 22 : 0,
    frozenRows: sheet.frozen.rows,
    frozenColumns: sheet.frozen.columns,
  };
}

const STANDARD_SIZE = 11;
const LINE_HEIGHT = 1.36;

/** Rows without a height of their own are as high as the largest font in them, as Excel draws them. */
function tallRows(workbook: Workbook, sheet: Sheet): Map<number, number> {
  const sizes = new Map<CellStyle, number>();
  const rows = new Map<number, number>();
  for (const [key, cell] of sheet.cells) {
    const { style } = cell;
    if (!style || cell.value === null) continue;
    let size = sizes.get(style);
    if (size === undefined)
      sizes.set(style, (size = resolvedStyle(workbook, style).font?.size ?? STANDARD_SIZE));
    if (size <= STANDARD_SIZE) continue;
    const row = keyRow(key);
    const settings = sheet.rows.get(row);
    if (settings?.height !== undefined || settings?.hidden) continue;
    rows.set(row, Math.max(rows.get(row) ?? 0, pixels(Math.ceil(size * LINE_HEIGHT))));
  }
  return rows;
}
