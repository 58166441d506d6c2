import { calendarYears } from "../../contract/years";
import { contractInUse } from "../../contract/contractInUse";
import { missingColumns } from "../tables/tableSchema";
import type { ColumnOf, EnteredTable } from "../tables/enteredTable";
import type { EnteredRow } from "../tables/enteredRow";
import type { DateOrder } from "../values/dateOrder";
import { decideRows, type DateQuestion } from "./decideRows";
import { findHeader } from "./findHeader";
import { lineSorter, NOWHERE, type ReadRow } from "./lineSorter";
import { mapColumns, type ColumnMapping, type DoubledHeadings } from "./mapColumns";
import { parseSteps, type Separator } from "./parseLines";
import type { Entry } from "../values/entry";
import { tableReader, type TableReader } from "./tableReader";
import { runSteps, type Steps } from "../slices/steps";

/** A user's choices about a file, otherwise detected. */
export interface TableOptions<Column extends string> {
  readonly separator?: Separator;
  /** The row of the headings, counted from 1; 0 where there are none. */
  readonly headerRow?: number;
  readonly mapping?: ColumnMapping<Column>;
  readonly dateOrder?: DateOrder | undefined;
  /** The calendar years that the contract lies in; absent, those of the contract in use. */
  readonly years?: readonly number[];
}

export type ParsedTable<Column extends string> =
  | {
      readonly ok: true;
      readonly rows: readonly EnteredRow<Readonly<Record<Column, Entry>>>[];
      /** Rows left out because they sum others up, as they are written. */
      readonly sums: readonly EnteredRow<Readonly<Record<Column, Entry>>>[];
      /** Those of our columns that the file has. */
      readonly columns: ReadonlySet<Column>;
      readonly mapping: ColumnMapping<Column>;
      readonly notes: TableNotes;
    }
  | TableParseFailure<Column>;

export interface TableParseFailure<Column extends string> {
  readonly ok: false;
  /** Required columns that the header lacks; where one of a group would suffice, all of the group. */
  readonly missing: readonly Column[];
  readonly found: readonly string[];
  /** Headings that mean the same column of ours. */
  readonly doubled: readonly DoubledHeadings[];
  /** The row in which a quotation mark opens that never closes. */
  readonly openQuote?: number;
}

/** Notes for whoever imports the file; rows are counted from 1. */
export interface TableNotes {
  readonly separator: Separator;
  readonly header: readonly string[];
  /** 0 where there is none. */
  readonly headerRow: number;
  /** Headings of columns that are not ours. */
  readonly ignored: readonly string[];
  /** Of these, headings that may mean one of our columns, which nobody has confirmed. */
  readonly unconfirmed: readonly UnconfirmedHeading[];
  /** Also among these, headings that mean the same column of ours, of which the user has not chosen one. */
  readonly doubled: readonly DoubledHeadings[];
  /** Places, counted from 0, of columns without a heading whose contents are not used. */
  readonly unnamed: readonly number[];
  /** Rows left out because they sum others up. */
  readonly totals: readonly number[];
  /** Rows left out because they are notes. */
  readonly remarks: readonly number[];
  /** Rows left out because they repeat the headings. */
  readonly repeatedHeaders: readonly number[];
  /** Dates that stay ambiguous until the user has chosen an order; `undefined` where there are none. */
  readonly dateQuestion: DateQuestion | undefined;
}

/** A heading as written, and the column of ours that it may mean. */
interface UnconfirmedHeading {
  readonly heading: string;
  readonly column: string;
}

/**
 * Reads one of our tables from CSV text: separator, quoting and header are found, columns come in any order. Rows
 * without any content are left out, and so are total rows, notes and further headers, which the notes name; what
 * cannot be read stays as its text.
 */
export function parseTable<Table extends EnteredTable>(
  table: Table,
  text: string,
  options: TableOptions<ColumnOf[Table]> = {},
): ParsedTable<ColumnOf[Table]> {
  return runSteps(parseTableSteps(tableReader(table), text, options));
}

/** The same in steps. */
export function* parseTableSteps<Column extends string>(
  reader: TableReader<Column>,
  text: string,
  options: TableOptions<Column> = {},
): Steps<ParsedTable<Column>> {
  const { schema } = reader;
  const { separator, header: headerLine } = findHeader(text, schema, options);
  const header = headerLine.cells.map((cell) => cell.trim());
  const proposed = mapColumns(schema, header);
  const mapping = options.mapping ?? proposed.certain;
  const headings = header.filter(Boolean);
  const doubled = proposed.doubled.filter(({ column }) => mapping[column] === undefined);
  const missing = missingColumns(schema, (column) => mapping[column] !== undefined);
  if (missing.length > 0) return { ok: false, missing, found: headings, doubled };

  const at = Object.fromEntries(schema.columns.map((column) => [column, mapping[column] ?? NOWHERE]));
  const used = new Set<unknown>(Object.values(mapping));
  const lines = lineSorter(reader, at as Record<Column, number>, { header, used, separator });
  const openQuote = yield* parseSteps(text, separator, (line) => {
    if (line.row > headerLine.row) lines.sort(line);
  });
  if (openQuote !== undefined) return { ok: false, missing, found: headings, doubled, openQuote };
  for (const { row, split } of lines.splits()) {
    row.misfit = { cells: header.length, header: header.length, split };
  }

  const { rows, sums, ...left } = lines.sorted;
  if (reader.numbers?.isSettling()) settleFigures(rows, reader);
  settleFigures(sums, reader);
  const { dateOrder: order, years = calendarYears(contractInUse()) } = options;
  const dateQuestion = decideRows(rows, reader.dates, { order, years });
  const isUnused = (place: unknown) => !used.has(place);
  const ignored = header.filter((name, index) => name !== "" && isUnused(index));
  const unconfirmed = schema.columns.flatMap((column) => {
    const place = proposed.likely[column];
    const isOpen = place !== undefined && mapping[column] === undefined && isUnused(place);
    if (!isOpen || doubled.some((each) => each.column === column)) return [];
    return [{ heading: header[place] ?? "", column }];
  });
  const columns = new Set(schema.columns.filter((column) => mapping[column] !== undefined));
  const found = { ignored, unconfirmed, doubled, unnamed: lines.unnamed() };
  const notes = { separator, header, headerRow: headerLine.row, ...found, ...left, dateQuestion };
  return { ok: true, rows, sums, columns, mapping, notes };
}

/** Replaces, in the rows themselves, the figures whose meaning only the whole file could show. */
function settleFigures<Column extends string>(
  rows: readonly ReadRow<Column>[],
  { figures, numbers }: TableReader<Column>,
): void {
  for (const row of rows) {
    for (const column of figures) {
      const entry: Entry = row.values[column];
      const meant = typeof entry === "string" ? numbers?.settled(entry, column) : undefined;
      if (typeof meant === "number") row.values[column] = meant;
      else if (meant) row.marks = { ...row.marks, [column]: meant };
    }
  }
}
