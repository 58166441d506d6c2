import type { Entry } from "../../../activity/values/entry";
import type { CellInTheWay } from "../../../activity/tables/cellInTheWay";
import type { CellMark, EnteredRow } from "../../../activity/tables/enteredRow";
import { missingColumns, type TableSchema } from "../../../activity/tables/tableSchema";
import { headingAt } from "../../../sheets/plan/headingAt";
import type { AnyPart } from "../../../sheets/plan/plan";
import { runStepsInSlices, type WorkControl } from "../../../activity/slices/inSlices";
import { forEachInSteps, runSteps, type Steps } from "../../../activity/slices/steps";
import { markOf } from "../markOf";
import type { AddInSheet } from "../../identity/addInParts";
import { MissingColumnsError } from "../tables/missingColumnsError";
import { FIRST_ROWS, readBlocks } from "../tables/rowBlocks";
import type { TableLocation } from "../tables/tableLocation";

/** A table of ours as it was read: its rows by the sheet's row numbers, blank ones included. */
export interface SheetTable<Column extends string> {
  readonly place: TableLocation;
  readonly rows: readonly EnteredRow<Readonly<Record<Column, Entry>>>[];
  /** Columns that identify a row wherever it stands: none where only the whole row does, absent where nothing does. */
  readonly keys?: readonly string[] | undefined;
  /** Those of our columns that the table has. */
  readonly columns: ReadonlySet<Column>;
  /** Headings that the table was made with and no longer has; looked for where nobody enters rows. */
  readonly lacking?: readonly string[];
  /** Cells that keep columns beside the table from being computed; looked for beside Aktivitet. */
  readonly inTheWay?: readonly CellInTheWay[];
  /** The number format of one cell. */
  readonly formatAt: (row: number, column: string) => string;
}

export interface SheetTableRequest<Column extends string> {
  readonly part: AnyPart;
  readonly sheet: AddInSheet;
  readonly schema: TableSchema<Column>;
  /** The columns' headings as the sheet has them. */
  readonly headers: Readonly<Record<Column, string>>;
  /** The headings in earlier layouts, or the form of those that another contract gives a column. */
  readonly formerHeaders?: Readonly<Partial<Record<Column, string | RegExp>>>;
  readonly keys?: readonly Column[];
  /** Columns of counts, in which a date is no figure. */
  readonly figures: readonly Column[];
  /** As it was read, where none of its cells has changed since: only its place is asked for while that is the same. */
  readonly unchanged?: SheetTable<Column> | undefined;
  /** Hears of the rows read so far, and can end the reading. */
  readonly control?: WorkControl | undefined;
}

/** Rows as Excel answers them: three blocks of one shape. */
interface RowBlock {
  readonly values: unknown[][];
  readonly formulas: unknown[][];
  readonly numberFormat: unknown[][];
}

const LOADED = "values,formulas,numberFormat";

/** Loads a table with the next request; the function returned reads on while rows are left. */
export function loadTable<Column extends string>(
  context: Excel.RequestContext,
  wanted: SheetTableRequest<Column>,
): () => Promise<SheetTable<Column>> {
  const sheet = context.workbook.worksheets.getItem(wanted.sheet.id).load("name");
  const table = sheet.tables.getItem(wanted.sheet.table);
  const header = table.getHeaderRowRange().load("values,rowIndex,columnIndex");
  const body = table.getDataBodyRange().load("rowCount");
  const rowsFrom = (start: number, count: number) => {
    const wanted = header.getOffsetRange(start + 1, 0).getResizedRange(count - 1, 0);
    return body.getIntersectionOrNullObject(wanted).load(LOADED);
  };
  const { unchanged } = wanted;
  const first = unchanged ? undefined : rowsFrom(0, FIRST_ROWS);

  return async () => {
    const headings = (header.values[0] ?? []).map(String);
    const place = tableLocationOf(wanted, {
      sheetName: sheet.name,
      firstRow: header.rowIndex + 2,
      height: body.rowCount,
      firstColumn: header.columnIndex,
      headers: headings,
    });
    if (unchanged && JSON.stringify(unchanged.place) === JSON.stringify(place)) return unchanged;
    const reading = rowsReading(wanted, place);
    const begun = first?.isNullObject === false ? first : undefined;
    if (begun) runSteps(reading.readSteps(begun));
    await readBlocks(
      context,
      body.rowCount,
      {
        load: rowsFrom,
        cellsOf: ({ values, formulas, numberFormat }: RowBlock) => [values, formulas, numberFormat],
        // The page stays alive meanwhile.
        take: (block) => runStepsInSlices(reading.readSteps(block)),
      },
      begun,
      wanted.control,
    );
    return reading.table();
  };
}

interface Found {
  readonly sheetName: string;
  readonly firstRow: number;
  readonly height: number;
  readonly firstColumn: number;
  readonly headers: readonly string[];
}

function tableLocationOf<Column extends string>(
  { part, sheet, schema: form, headers: headings, formerHeaders }: SheetTableRequest<Column>,
  found: Found,
): TableLocation {
  const columnAt: Record<string, number> = {};
  for (const column of form.columns) {
    const index = [headings[column], formerHeaders?.[column] ?? headings[column]]
      .map((heading) =>
        typeof heading === "string"
          ? headingAt(found.headers, heading)
          : found.headers.findIndex((header) => heading.test(header)),
      )
      .find((at) => at >= 0);
    if (index !== undefined) columnAt[column] = found.firstColumn + index;
  }
  const missing = missingColumns(form, (column) => columnAt[column] !== undefined);
  if (missing.length > 0) {
    throw new MissingColumnsError(
      found.sheetName,
      missing.map((column) => headings[column]),
    );
  }
  const { headers, ...where } = found;
  return { part, sheetId: sheet.id, table: sheet.table, ...where, width: headers.length, columnAt };
}

/** A table's rows, read block by block. */
interface RowsReading<Column extends string> {
  readonly readSteps: (block: RowBlock) => Steps<void>;
  readonly table: () => SheetTable<Column>;
}

function rowsReading<Column extends string>(
  { schema: form, figures, keys }: SheetTableRequest<Column>,
  place: TableLocation,
): RowsReading<Column> {
  const columns = form.columns.flatMap((column) => {
    const at = place.columnAt[column];
    const isFigure = figures.includes(column);
    return at === undefined ? [] : [{ column, index: at - place.firstColumn, isFigure }];
  });
  const formats: unknown[][] = [];
  const rows: EnteredRow<Readonly<Record<Column, Entry>>>[] = [];
  return {
    *readSteps({ values, formulas, numberFormat }) {
      const start = rows.length;
      yield* forEachInSteps(values, (cells) => {
        const index = rows.length - start;
        formats.push(numberFormat[index] ?? []);
        const entries: Partial<Record<Column, Entry>> = {};
        let marks: Record<string, CellMark> | undefined;
        for (const { column, index: at, isFigure } of columns) {
          const value = entryOf(cells[at]);
          entries[column] = value;
          const mark = markOf(value, formulas[index]?.[at], isFigure ? numberFormat[index]?.[at] : undefined);
          if (mark) marks = { ...marks, [column]: mark };
        }
        const row = place.firstRow + rows.length;
        const complete = entries as Record<Column, Entry>;
        for (const column of form.columns) complete[column] ??= null;
        rows.push(marks ? { row, values: complete, marks } : { row, values: complete });
      });
    },
    table: () => ({
      place,
      rows,
      keys,
      columns: new Set(columns.map(({ column }) => column)),
      formatAt(row, column) {
        const at = place.columnAt[column];
        const format = at === undefined ? "" : formats[row - place.firstRow]?.[at - place.firstColumn];
        return typeof format === "string" ? format : "";
      },
    }),
  };
}

/** A cell's value as an entry: an empty cell is blank. */
export function entryOf(value: unknown): Entry {
  if (typeof value === "string") return value || null;
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}
