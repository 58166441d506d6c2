import { missingColumns, type TableSchema } from "../tables/tableSchema";
import type { EnteredRow } from "../tables/enteredRow";
import { findHeader } from "./findHeader";
import { mapColumns, type ColumnMapping } from "./mapColumns";
import { parseSteps, type Line, type Separator } from "./parseLines";
import { memoize } from "../values/memoize";
import { isSecondHeader, isTotal } from "./specialLines";
import { runSteps, type Steps } from "../slices/steps";

/** What a user may decide about a file instead of leaving it to be found. */
export interface TableOptions<Column extends string> {
  readonly separator?: Separator;
  /** The row of the headings, counted from 1; 0 where there are none. */
  readonly headerRow?: number;
  readonly mapping?: ColumnMapping<Column>;
}

/** How one table is read from a file. */
export interface TableReader<Column extends string, Values> {
  readonly schema: TableSchema<Column>;
  /** The columns in which a total row says that it is one. */
  readonly leading: readonly Column[];
  /** Makes a row of its cells; a row may lack cells, and a column that the file lacks stands where none does. */
  readonly values: (cells: readonly string[], at: Readonly<Record<Column, number>>) => Values;
}

export type ParsedTable<Column extends string, Values> =
  | {
      readonly ok: true;
      readonly rows: readonly EnteredRow<Values>[];
      /** Those of our columns that the file has. */
      readonly columns: ReadonlySet<Column>;
      readonly mapping: ColumnMapping<Column>;
      readonly notes: TableNotes;
    }
  | TableParseFailure<Column>;

export interface TableParseFailure<Column extends string> {
  readonly ok: false;
  /** Required columns that the header lacks; all of a group of which one would do. */
  readonly missing: readonly Column[];
  readonly found: readonly string[];
  /** The row in which a quotation mark opens that never closes. */
  readonly openQuote?: number;
}

/** What a reader of the file is told beside its rows; rows are counted from 1. */
export interface TableNotes {
  readonly separator: Separator;
  readonly header: readonly string[];
  /** 0 where there is none. */
  readonly headerRow: number;
  /** Columns that are none of ours. */
  readonly ignored: readonly string[];
  /** Rows left out because they sum others up. */
  readonly totals: readonly number[];
  /** Rows left out because they are headings once more. */
  readonly repeatedHeaders: readonly number[];
  /** Rows with more cells than the header: a separator within a figure may have moved them. */
  readonly tooLong: readonly number[];
}

/** Reads a file's text. Total rows and further headers are left out and named in the notes. */
export function parseTable<Column extends string, Values>(
  text: string,
  reader: TableReader<Column, Values>,
  options: TableOptions<Column> = {},
): ParsedTable<Column, Values> {
  return runSteps(parseTableSteps(text, reader, options));
}

/** The same in steps. */
export function* parseTableSteps<Column extends string, Values>(
  text: string,
  { schema: form, leading, values }: TableReader<Column, Values>,
  options: TableOptions<Column> = {},
): Steps<ParsedTable<Column, Values>> {
  const { separator, header: headerLine } = findHeader(text, form, options);
  const header = headerLine.cells.map((cell) => cell.trim());
  const mapping = options.mapping ?? mapColumns(form, header).certain;
  const found = header.filter(Boolean);
  const hasHeader = found.length > 0;
  const missing = missingColumns(form, (column) => mapping[column] !== undefined);
  if (missing.length > 0) return { ok: false, missing, found };

  const rows: EnteredRow<Values>[] = [];
  const left = { totals: [] as number[], repeatedHeaders: [] as number[], tooLong: [] as number[] };
  const at = Object.fromEntries(form.columns.map((column) => [column, mapping[column] ?? NOWHERE]));
  const places = at as Record<Column, number>;
  const isTotalRow = totalRowDetector(leading.map((column) => places[column]));
  const isHeading = (name: string) => Object.keys(mapColumns(form, [name]).certain).length > 0;
  let isFirst = true;
  const visit = (line: Line) => {
    if (line.row <= headerLine.row) return;
    const { cells } = line;
    const heading = (isFirst && isSecondHeader(cells, isHeading)) || (hasHeader && sameCells(cells, header));
    isFirst = false;
    if (heading) left.repeatedHeaders.push(line.row);
    else if (isTotalRow(cells)) left.totals.push(line.row);
    else rows.push({ row: line.row, values: values(cells, places) });
    if (hasHeader && cells.length > header.length && cells.slice(header.length).some((each) => each.trim())) {
      left.tooLong.push(line.row);
    }
  };
  const openQuote = yield* parseSteps(text, separator, visit);
  if (openQuote !== undefined) return { ok: false, missing, found, openQuote };

  const used = new Set<unknown>(Object.values(mapping));
  const ignored = header.filter((name, index) => name !== "" && !used.has(index));
  const columns = new Set(form.columns.filter((column) => mapping[column] !== undefined));
  const notes = { separator, header, headerRow: headerLine.row, ignored, ...left };
  return { ok: true, rows, columns, mapping, notes };
}

/** No row has so many cells. */
const NOWHERE = 2 ** 30;

/**
 * Tells whether a row is a total: its leading columns say so, or where these are blank its first cell. What
 * stands in a leading column stands there in many rows, and is judged once.
 */
function totalRowDetector(leading: readonly number[]): (cells: readonly string[]) => boolean {
  const leaders = leading.map((place) => ({ place, classify: memoize(classifyCell) }));
  return (cells) => {
    let isBlank = true;
    for (const { place, classify: saying } of leaders) {
      const classification = saying(cells[place] ?? "");
      if (classification === "total") return true;
      if (classification !== "nothing") isBlank = false;
    }
    return isBlank && isTotal(cells.find((cell) => cell.trim()) ?? "");
  };
}

function classifyCell(cell: string): "nothing" | "total" | "other" {
  if (cell.trim() === "") return "nothing";
  return isTotal(cell) ? "total" : "other";
}

function sameCells(cells: readonly string[], header: readonly string[]): boolean {
  for (let index = 0; index < header.length; index++) {
    if (header[index] !== (cells[index] ?? "").trim()) return false;
  }
  return true;
}
