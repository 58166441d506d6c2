import { missingColumns } from "../tables/tableSchema";
import type { ColumnOf, FileTable } from "../tables/fileTable";
import type { EnteredRow } from "../tables/enteredRow";
import { findHeader } from "./findHeader";
import { mapColumns, type ColumnMapping } from "./mapColumns";
import { parseSteps, type Line, type Separator } from "./parseLines";
import type { Entry } from "../values/entry";
import { memoize } from "../values/memoize";
import { isSecondHeader, isTotal } from "./specialLines";
import { tableReader, type TableReader } from "./tableReader";
import { runSteps, type Steps } from "../slices/steps";

/** A user's choices about a file, otherwise detected. */
export interface TableOptions<Column extends string> {
  readonly separator?: Separator;
  /** The row of the headings, counted from 1; 0 where there are none. */
  readonly headerRow?: number;
  readonly mapping?: ColumnMapping<Column>;
}

export type ParsedTable<Column extends string> =
  | {
      readonly ok: true;
      readonly rows: readonly EnteredRow<Readonly<Record<Column, Entry>>>[];
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

/** Notes for the file's reader; rows are counted from 1. */
export interface TableNotes {
  readonly separator: Separator;
  readonly header: readonly string[];
  /** 0 where there is none. */
  readonly headerRow: number;
  /** Headings of columns that are not ours. */
  readonly ignored: readonly string[];
  /** Rows left out because they sum others up. */
  readonly totals: readonly number[];
  /** Rows left out because they are headings once more. */
  readonly repeatedHeaders: readonly number[];
  /** Rows with more cells than the header: a separator within a figure may have moved them. */
  readonly tooLong: readonly number[];
}

/**
 * Reads one of our tables from CSV text: separator, quoting and header are found, columns come in any order. Rows
 * without any content are left out, and so are total rows and further headers, which the notes name; what cannot
 * be read stays as its text.
 */
export function parseTable<Table extends FileTable>(
  table: Table,
  text: string,
  options: TableOptions<ColumnOf[Table]> = {},
): ParsedTable<ColumnOf[Table]> {
  return runSteps(parseTableSteps(tableReader(table), text, options));
}

/** The same in steps. */
export function* parseTableSteps<Column extends string>(
  { schema: form, leading, values }: TableReader<Column>,
  text: string,
  options: TableOptions<Column> = {},
): Steps<ParsedTable<Column>> {
  const { separator, header: headerLine } = findHeader(text, form, options);
  const header = headerLine.cells.map((cell) => cell.trim());
  const mapping = options.mapping ?? mapColumns(form, header).certain;
  const found = header.filter(Boolean);
  const hasHeader = found.length > 0;
  const missing = missingColumns(form, (column) => mapping[column] !== undefined);
  if (missing.length > 0) return { ok: false, missing, found };

  const rows: EnteredRow<Readonly<Record<Column, Entry>>>[] = [];
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
 * Recognises totals: by the leading columns or, where these are blank, by the first cell that is not. Leading columns
 * repeat their entries in many rows, so each entry is judged once.
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
