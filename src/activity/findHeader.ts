import type { TableForm } from "./columnForm";
import { mapColumns } from "./mapColumns";
import { parseLines, SEPARATORS, type Line, type Separator } from "./parseLines";

/** The header is looked for in so many lines: titles may stand above it. */
const HEADER_WITHIN = 10;

/** Enough text for those lines. */
const HEAD_LENGTH = 100_000;

export interface FoundHeader {
  readonly separator: Separator;
  readonly header: Line;
}

/**
 * The line that names most of a table's columns, and the separator with which it does; where no line names
 * any, the first one, with the separator that makes most cells of it.
 */
export function findHeader<Column extends string>(
  text: string,
  form: TableForm<Column>,
  separator?: Separator,
): FoundHeader {
  const head = text.slice(0, HEAD_LENGTH);
  const candidates = (separator ? [separator] : SEPARATORS).flatMap((each) =>
    firstLines(head, each).map((header) => ({
      separator: each,
      header,
      named: Object.keys(mapColumns(form, header.cells).certain).length,
    })),
  );
  // Sorting is stable: of equals the first line, and the semicolon before the others, come first.
  const [best] = candidates.sort(
    (a, b) =>
      b.named - a.named || a.header.row - b.header.row || b.header.cells.length - a.header.cells.length,
  );
  return best ?? { separator: separator ?? ";", header: { row: 1, cells: [] } };
}

function firstLines(head: string, separator: Separator): Line[] {
  const lines: Line[] = [];
  parseLines(head, separator, (line) => lines.push(line), HEADER_WITHIN);
  return lines;
}
