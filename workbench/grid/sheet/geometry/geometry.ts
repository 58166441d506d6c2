import { heightOf, STANDARD_HEIGHT, STANDARD_WIDTH, widthOf } from "../../../host/cells/cellSizes";
import { COLUMN_COUNT, contains, ROW_COUNT } from "../../../model/address";
import type { ColumnOutline } from "../../../model/columnOutlines";
import { columnOutlines } from "../../../model/columnOutlines";
import type { Sheet } from "../../../model/sheet";
import { keyColumn, keyRow } from "../../../model/sheet";
import type { CellStyle } from "../../../model/style";
import type { Workbook } from "../../../model/workbook";
import { resolvedStyle } from "../../../host/cells/cellStyle";
import { indentPixels } from "../look/cellCss";
import { wrappedLines } from "../look/wrappedLines";
import type { Track } from "./track";
import { createTrack, pixels } from "./track";

/** Where a sheet's rows and columns lie on the page. */
export interface Geometry {
  readonly rows: Track;
  readonly columns: Track;
  /** Of the strip with the row numbers, and of the one with the column letters. */
  readonly headingWidth: number;
  readonly headingHeight: number;
  /** The outlines of columns, and the height of the strip with their signs in that of the letters. */
  readonly outlines: readonly ColumnOutline[];
  readonly outlineHeight: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

export function createGeometry(workbook: Workbook, sheet: Sheet): Geometry {
  const widths = new Map([...sheet.columns].map(([index, column]) => [index, pixels(widthOf(column))]));
  const heights = new Map([...sheet.rows].map(([index, row]) => [index, pixels(heightOf(row))]));
  for (const [row, height] of tallRows(workbook, sheet, widths)) heights.set(row, height);
  const outlines = sheet.showHeadings ? columnOutlines(sheet) : [];
  const outlineHeight = outlines.length > 0 ? 20 : 0;
  return {
    rows: createTrack(ROW_COUNT, pixels(STANDARD_HEIGHT), heights),
    columns: createTrack(COLUMN_COUNT, pixels(STANDARD_WIDTH), widths),
    headingWidth: sheet.showHeadings ? 44 : 0,
    headingHeight: sheet.showHeadings ? 22 + outlineHeight : 0,
    outlines,
    outlineHeight,
    frozenRows: sheet.frozen.rows,
    frozenColumns: sheet.frozen.columns,
  };
}

const STANDARD_SIZE = 11;
const LINE_HEIGHT = 1.36;
/** Left and right of a cell's text, and what browsers may round off. */
const PADDING = 7;

/** Rows without a height of their own are as high as their largest font and their longest text, as Excel draws them. */
function tallRows(
  workbook: Workbook,
  sheet: Sheet,
  widths: ReadonlyMap<number, number>,
): Map<number, number> {
  const styles = new Map<CellStyle, CellStyle>();
  const rows = new Map<number, number>();
  for (const [key, { style, value }] of sheet.cells) {
    if (!style || value === null) continue;
    let resolved = styles.get(style);
    if (!resolved) styles.set(style, (resolved = resolvedStyle(workbook, style)));
    const { font, wrap } = resolved;
    const size = font?.size ?? STANDARD_SIZE;
    const wraps = wrap === true && typeof value === "string";
    if (size <= STANDARD_SIZE && !wraps) continue;
    const row = keyRow(key);
    const settings = sheet.rows.get(row);
    if (settings?.height !== undefined || settings?.hidden) continue;
    const column = keyColumn(key);
    const isMerged = sheet.merged.some((area) => contains(area, row, column));
    const width = (widths.get(column) ?? pixels(STANDARD_WIDTH)) - PADDING - indentPixels(resolved);
    const lines = wraps && !isMerged && width > 0 ? wrappedLines(value, font, width) : 1;
    rows.set(row, Math.max(rows.get(row) ?? 0, lines * pixels(Math.ceil(size * LINE_HEIGHT))));
  }
  return rows;
}
