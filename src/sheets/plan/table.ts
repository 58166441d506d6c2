import { columnLetter, rangeAddress, wholeColumn, type CellPosition } from "./address";
import type { FormTable } from "./filledAreas";
import { isInput, type Column } from "./column";
import { columnPlaces, type ColumnPlaces } from "./columnPlaces";
import { isFormula, type LookPlan, type TablePlan, type ValidationPlan, type WidthPlan } from "./plan";
import { runsOf } from "./runs";
import { tableLooks } from "./looks/tableLooks";

/** A table on its sheet, and where everything of it stands. */
export interface TableLayout {
  readonly table: TablePlan;
  /** Of the header row, the rows and the total row. */
  readonly looks: readonly LookPlan[];
  readonly widths: readonly WidthPlan[];
  readonly validations: readonly ValidationPlan[];
  readonly places: ColumnPlaces;
  /** The rows of one column, `H8:H33`. */
  readonly column: (header: string) => string;
  /** All columns, however long the table grows, `A:H`. */
  readonly wholeColumns: string;
  /** The letter of the last column. */
  readonly lastColumn: string;
  /** The row below the table, total row included. */
  readonly nextRow: number;
  /** Where it stands among its sheet's rows. */
  readonly asForm: (isFilled: boolean) => FormTable;
}

/** The same without the buttons that filter it. */
export function withoutFilter(layout: TableLayout): TableLayout {
  return { ...layout, table: { ...layout.table, hasFilter: false } };
}

/** Lays a table out from its header cell on. */
export function layOutTable<Row>(
  name: string,
  at: CellPosition,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): TableLayout {
  const places = columnPlaces(columns, at.column);
  const body = { row: at.row + 1, column: at.column };
  const lastColumn = columnLetter(places.last);
  const hasTotals = columns.some((column) => column.total !== undefined);
  const height = rows.length + (hasTotals ? 1 : 0);
  const proposals = columns.filter((column) =>
    rows.some((row) => isInput(column, row) && isFormula(column.content(row))),
  );
  const bodyAddress = rangeAddress(body, rows.length, columns.length);
  return {
    table: {
      name,
      address: rangeAddress(at, rows.length + 1, columns.length),
      headers: columns.map((column) => column.header),
      body: bodyAddress,
      cells: rows.map((row) => columns.map((column) => column.content(row))),
      ...(proposals.length > 0 ? { proposals: proposals.map(({ header }) => header) } : {}),
      ...(hasTotals ? { totals: columns.map((column) => column.total ?? "") } : {}),
    },
    looks: tableLooks(at, columns, rows, hasTotals),
    widths: columns.map((column, index) => ({
      columns: wholeColumn(at.column + index),
      characters: column.characters,
    })),
    validations: tableValidations(body, columns, rows),
    places,
    column: (header) => rangeAddress({ ...body, column: places.numberOf(header) }, rows.length, 1),
    wholeColumns: `${columnLetter(at.column)}:${lastColumn}`,
    lastColumn,
    nextRow: body.row + height,
    asForm: (isFilled) => ({ header: at.row, last: at.row + height, isFilled }),
  };
}

/** From the first row down, and in a row from the left. */
function tableValidations<Row>(
  body: CellPosition,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): ValidationPlan[] {
  const found = columns.flatMap((column, index) => {
    const { validation } = column;
    if (!validation) return [];
    const keyOf = (row: Row) => (isInput(column, row) ? JSON.stringify(validation("", row)) : "");
    return runsOf(rows, keyOf).map(({ first, start, length }) => ({
      start,
      plan: validation(
        rangeAddress({ row: body.row + start, column: body.column + index }, length, 1),
        first,
      ),
    }));
  });
  return found.sort((a, b) => a.start - b.start).map(({ plan }) => plan);
}
