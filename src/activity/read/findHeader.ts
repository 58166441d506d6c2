import type { TableSchema } from "../tables/tableSchema";
import { namedColumns } from "./mapColumns";
import { parseLines, SEPARATORS, type Line, type Separator } from "./parseLines";

/** How many lines are searched for the header: titles may stand above it. */
export const HEADER_ROW_LIMIT = 50;

/** Characters enough for those lines. */
const HEADER_SEARCH_LENGTH = 1_000_000;

/** A line that may be a header, split by one separator. */
export interface FoundHeader {
  readonly separator: Separator;
  readonly header: Line;
}

/** A user's choices about the header. */
export interface HeaderChoice {
  readonly separator?: Separator | undefined;
  /** Counted from 1; 0 for a file without one. */
  readonly headerRow?: number | undefined;
}

/**
 * The line that names most of a table's columns, with its separator; where no line names any, the first one of
 * several cells, with the separator that gives most of them.
 */
export function findHeader<Column extends string>(
  text: string,
  schema: TableSchema<Column>,
  { separator, headerRow }: HeaderChoice = {},
): FoundHeader {
  const lines = firstLines(text, { separator, headerRow });
  const [best] = lines
    .map((line) => ({
      ...line,
      named: namedColumns(schema, line.header.cells).size,
      spread: line.header.cells.filter((cell) => cell.trim()).length > 1 ? 1 : 0,
    }))
    // Sorting is stable: of equals the first line, and the semicolon before the others, come first.
    .sort(
      (a, b) =>
        b.named - a.named ||
        b.spread - a.spread ||
        a.header.row - b.header.row ||
        b.header.cells.length - a.header.cells.length,
    );
  const found = best?.separator ?? separator ?? ";";
  if (headerRow === 0) return { separator: found, header: { row: 0, cells: [] } };
  return { separator: found, header: best?.header ?? { row: headerRow ?? 1, cells: [] } };
}

/** Candidates for the header, by each separator; one line where its row is given. */
export function firstLines(text: string, { separator, headerRow = 0 }: HeaderChoice = {}): FoundHeader[] {
  return (separator ? [separator] : SEPARATORS).flatMap((each) => {
    const lines = linesWithin(text, each, Math.max(HEADER_ROW_LIMIT, headerRow));
    const wanted = headerRow > 0 ? lines.filter(({ row }) => row === headerRow) : lines;
    return wanted.map((header) => ({ separator: each, header }));
  });
}

/** The first lines of a text down to a row, without blank ones. */
export function linesWithin(text: string, separator: Separator, lastRow: number): Line[] {
  const lines: Line[] = [];
  parseLines(text.slice(0, HEADER_SEARCH_LENGTH), separator, (line) => lines.push(line), lastRow);
  return lines;
}
