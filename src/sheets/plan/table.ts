import { columnLetter, rangeAddress, wholeColumn, type CellPosition } from "./address";
import { ROWS } from "./looks";
import type { CellContent, Look, LookPlan, TablePlan } from "./plan";

/** A table's column: its head, its width, and what its cells hold and look like. */
export interface Column<Row> {
  readonly header: string;
  /** The width in characters of the default font. */
  readonly characters: number;
  readonly content: (row: Row) => CellContent;
  readonly format?: string | ((row: Row) => string);
  readonly look?: Look;
  /** Whether the user fills the cell in. */
  readonly input?: boolean | ((row: Row) => boolean);
  readonly total?: CellContent;
}

export interface TableLayout {
  readonly table: TablePlan;
  readonly looks: readonly LookPlan[];
  readonly widths: readonly { readonly columns: string; readonly characters: number }[];
  /** The rows of one column, `H8:H33`. */
  readonly column: (header: string) => string;
  /** One cell of one column, by its row's index. */
  readonly cell: (header: string, row: number) => string;
  /** The letter of the last column. */
  readonly lastColumn: string;
  /** The row below the table, total row included. */
  readonly nextRow: number;
}

/** Lays a table out from its header cell on. */
export function layOutTable<Row>(
  name: string,
  at: CellPosition,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): TableLayout {
  const body = { row: at.row + 1, column: at.column };
  const hasTotals = columns.some((column) => column.total !== undefined);
  const place = (index: number, row = 0): CellPosition => ({
    row: body.row + row,
    column: body.column + index,
  });
  const height = rows.length + (hasTotals ? 1 : 0);
  const indexOf = (header: string) => {
    const index = columns.findIndex((column) => column.header === header);
    if (index < 0) throw new Error(`The table ${name} has no column ${header}`);
    return index;
  };
  const inputs = columns.flatMap((column, index): LookPlan[] =>
    runs(rows, (row) => String(isInput(column, row)))
      .filter(({ key }) => key === "true")
      .map((run) => ({ address: rangeAddress(place(index, run.start), run.length, 1), look: "input" })),
  );
  const looks = columns.flatMap((column, index): LookPlan[] => {
    const cells = rangeAddress(place(index), height, 1);
    const formats = runs(rows, (row) => formatOf(column, row)).filter(({ key }) => key !== "");
    const last = formats.at(-1);
    return [
      ...(column.look ? [{ address: cells, look: column.look }] : []),
      ...formats.map((run): LookPlan => {
        const rowsOfRun = run === last && hasTotals ? height - run.start : run.length;
        return {
          address: rangeAddress(place(index, run.start), rowsOfRun, 1),
          look: { numberFormat: run.key },
        };
      }),
    ];
  });
  const alignments = columns.map((column, index): LookPlan => ({
    address: rangeAddress({ row: at.row, column: at.column + index }, 1, 1),
    look: {
      horizontal: column.look?.horizontal ?? "Left",
      ...(column.look?.indent === undefined ? {} : { indent: column.look.indent }),
    },
  }));
  return {
    table: {
      name,
      address: rangeAddress(at, rows.length + 1, columns.length),
      headers: columns.map((column) => column.header),
      body: rangeAddress(body, rows.length, columns.length),
      cells: rows.map((row) => columns.map((column) => column.content(row))),
      ...(hasTotals ? { totals: columns.map((column) => column.total ?? "") } : {}),
    },
    looks: [
      { address: rangeAddress(body, rows.length, columns.length), look: ROWS },
      // A cell style sets all there is, so it goes first.
      ...inputs,
      ...looks,
      ...alignments,
    ],
    widths: columns.map((column, index) => ({
      columns: wholeColumn(at.column + index),
      characters: column.characters,
    })),
    column: (header) => rangeAddress(place(indexOf(header)), rows.length, 1),
    cell: (header, row) => rangeAddress(place(indexOf(header), row), 1, 1),
    lastColumn: columnLetter(at.column + columns.length - 1),
    nextRow: body.row + height,
  };
}

function isInput<Row>(column: Column<Row>, row: Row): boolean {
  return typeof column.input === "function" ? column.input(row) : (column.input ?? false);
}

function formatOf<Row>(column: Column<Row>, row: Row): string {
  return typeof column.format === "function" ? column.format(row) : (column.format ?? "");
}

/** Neighbouring rows of the same key as one run, so that one action serves them all. */
function runs<Row>(rows: readonly Row[], keyOf: (row: Row) => string) {
  const found: { key: string; start: number; length: number }[] = [];
  rows.forEach((row, index) => {
    const key = keyOf(row);
    const last = found.at(-1);
    if (last?.key === key) last.length += 1;
    else found.push({ key, start: index, length: 1 });
  });
  return found;
}
