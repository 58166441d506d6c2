import { rangeAddress, type CellPosition } from "../address";
import { formatOf, isInput, type Column } from "../column";
import { ROWS, TABLE_HEADER, TOTAL } from "./looks";
import type { LookPlan } from "../plan";
import { runsOf } from "../runs";

/** How a table looks, from its header cell on: header row, rows and, where it has one, total row. */
export function tableLooks<Row>(
  at: CellPosition,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  hasTotals: boolean,
): LookPlan[] {
  const body = cellOf(at, 1, 0);
  const totals = cellOf(body, rows.length, 0);
  return [
    { address: rangeAddress(at, 1, columns.length), look: TABLE_HEADER },
    { address: rangeAddress(body, rows.length, columns.length), look: ROWS },
    // A cell style sets all there is, so it goes first.
    ...inputLooks(body, columns, rows),
    ...columnLooks(body, columns, rows, rows.length + (hasTotals ? 1 : 0)),
    ...headerAlignments(at, columns),
    ...(hasTotals ? [{ address: rangeAddress(totals, 1, columns.length), look: TOTAL }] : []),
  ];
}

function inputLooks<Row>(
  body: CellPosition,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): LookPlan[] {
  return columns.flatMap((column, index) =>
    runsOf(rows, (row) => (isInput(column, row) ? "input" : "")).map(({ start, length }): LookPlan => ({
      address: rangeAddress(cellOf(body, start, index), length, 1),
      look: "input",
    })),
  );
}

/** @param height the number of rows, total row included */
function columnLooks<Row>(
  body: CellPosition,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  height: number,
): LookPlan[] {
  return columns.flatMap((column, index) => {
    const formats = runsOf(rows, (row) => formatOf(column, row));
    return [
      ...(column.look
        ? [{ address: rangeAddress(cellOf(body, 0, index), height, 1), look: column.look }]
        : []),
      ...formats.map(({ key, start, length }, at): LookPlan => {
        // The total row is formatted as the last rows are, if not said otherwise.
        const isLast = at === formats.length - 1 && column.totalFormat === undefined;
        const rowsOfRun = isLast ? height - start : length;
        return {
          address: rangeAddress(cellOf(body, start, index), rowsOfRun, 1),
          look: { numberFormat: key },
        };
      }),
      ...(column.totalFormat !== undefined && height > rows.length
        ? [
            {
              address: rangeAddress(cellOf(body, rows.length, index), 1, 1),
              look: { numberFormat: column.totalFormat },
            },
          ]
        : []),
    ];
  });
}

function headerAlignments<Row>(at: CellPosition, columns: readonly Column<Row>[]): LookPlan[] {
  return columns.map(({ look }, index) => ({
    address: rangeAddress(cellOf(at, 0, index), 1, 1),
    look: {
      horizontal: look?.horizontal ?? "Left",
      ...(look?.indent === undefined ? {} : { indent: look.indent }),
    },
  }));
}

function cellOf({ row, column }: CellPosition, down: number, across: number): CellPosition {
  return { row: row + down, column: column + across };
}
