import { missingColumns, type TableForm } from "./columnForm";
import { findHeader } from "./findHeader";
import { mapColumns, type ColumnMapping } from "./mapColumns";
import { parseLines, type Line, type Separator } from "./parseLines";
import { isSecondHeader, isTotal } from "./specialLines";

/** What a user may decide about a file instead of leaving it to be found. */
export interface TableOptions<Column extends string> {
  readonly separator?: Separator;
  readonly mapping?: ColumnMapping<Column>;
}

/** What a file's lines are, before any cell is read. */
export type ReadTable<Column extends string> =
  | {
      readonly ok: true;
      readonly lines: readonly Line[];
      readonly mapping: ColumnMapping<Column>;
      readonly notes: TableNotes;
    }
  | {
      readonly ok: false;
      /** Required columns that the header lacks; all of a group of which one would do. */
      readonly missing: readonly Column[];
      readonly found: readonly string[];
      readonly openQuote?: number;
    };

/** What a reader of the file is told beside its rows; rows are counted from 1. */
export interface TableNotes {
  readonly separator: string;
  readonly header: readonly string[];
  readonly headerRow: number;
  /** Columns that are none of ours. */
  readonly ignored: readonly string[];
  /** Rows left out because they sum others up. */
  readonly totals: readonly number[];
  /** Rows left out because they are headings once more. */
  readonly headings: readonly number[];
  /** Rows with more cells than the header: a separator within a figure may have moved them. */
  readonly tooLong: readonly number[];
}

/**
 * Finds header and rows in a file's text. Total rows and further headers are left out and named in the notes.
 * @param leading the columns in which a total row says so
 */
export function readTable<Column extends string>(
  text: string,
  form: TableForm<Column>,
  leading: readonly Column[],
  options: TableOptions<Column> = {},
): ReadTable<Column> {
  const { separator, header: headerLine } = findHeader(text, form, options.separator);
  const { lines, openQuote } = parseLines(text, separator);
  const header = headerLine.cells.map((cell) => cell.trim());
  const proposed = mapColumns(form, header);
  const mapping = options.mapping ?? proposed.certain;
  const missing = missingColumns(form, (column) => mapping[column] !== undefined);
  if (missing.length > 0 || openQuote !== undefined) {
    return { ok: false, missing, found: header.filter(Boolean), ...(openQuote ? { openQuote } : {}) };
  }
  const used = new Set<unknown>(Object.values(mapping));
  const notes = { totals: [] as number[], headings: [] as number[], tooLong: [] as number[] };
  const isHeading = (cell: string) => Object.keys(mapColumns(form, [cell]).certain).length > 0;
  const cellOf = (line: Line, column: Column) => line.cells[mapping[column] ?? -1] ?? "";
  const leadingCells = (line: Line) => {
    const cells = leading.map((column) => cellOf(line, column));
    return cells.some((cell) => cell.trim()) ? cells : line.cells.filter((cell) => cell.trim()).slice(0, 1);
  };
  const body = lines.slice(lines.findIndex(({ row }) => row === headerLine.row) + 1).filter((line, index) => {
    const heading = (index === 0 && isSecondHeader(line.cells, isHeading)) || sameCells(line.cells, header);
    const total = !heading && isTotal(leadingCells(line));
    if (heading) notes.headings.push(line.row);
    if (total) notes.totals.push(line.row);
    if (line.cells.length > header.length && line.cells.slice(header.length).some((cell) => cell.trim()))
      notes.tooLong.push(line.row);
    return !heading && !total;
  });
  return {
    ok: true,
    lines: body,
    mapping,
    notes: {
      separator,
      header,
      headerRow: headerLine.row,
      ignored: header.filter((name, index) => name !== "" && !used.has(index)),
      ...notes,
    },
  };
}

function sameCells(cells: readonly string[], header: readonly string[]): boolean {
  return header.every((name, index) => name === (cells[index] ?? "").trim());
}
