import Papa from "papaparse";
import { moveQuotesBeforeBlanks } from "./moveQuotesBeforeBlanks";
import type { Separator } from "./separator";
import { runSteps, type Steps } from "../slices/steps";

export { SEPARATORS, type Separator } from "./separator";

export interface Line {
  /** Counted from 1, blank lines too, as a spreadsheet counts the rows of the file. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** Dropped at the start of a text; anywhere else it is a character like any other. */
const BYTE_ORDER_MARK = "\ufeff";

/** How many characters of a text are parsed at a time. */
const SLICE_LENGTH = 2 ** 16;

/**
 * Splits a file's text into lines and cells, and hands over each line that holds anything, one at a time: of
 * a million lines no more than one is kept. Quoted cells may hold separators and line breaks.
 * @param max how many lines are wanted; without it, all
 * @returns the row in which a quotation mark opens that never closes; no rows can be made out after it
 */
export function parseLines(
  text: string,
  separator: Separator,
  visit: (line: Line) => void,
  max = Infinity,
): number | undefined {
  return runSteps(parseSteps(text, separator, visit, max));
}

/** The same in steps, a slice each; tests vary the length of a slice, which must make no difference. */
export function* parseSteps(
  text: string,
  separator: Separator,
  visit: (line: Line) => void,
  max = Infinity,
  sliceLength = SLICE_LENGTH,
): Steps<number | undefined> {
  let row = 0;
  let openQuote: number | undefined;
  const take = (cells: readonly string[], isOpen: boolean) => {
    row++;
    if (isOpen) openQuote ??= row;
    if (cells.some(isNotBlank)) visit({ row, cells });
  };
  const newline = lineEnd(text);
  let start = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  let length = sliceLength;
  while (start < text.length && row < max) {
    const end = start + length;
    const parsed = parseSlice(text.slice(start, end), { separator, newline, most: max - row, take });
    if (end >= text.length) {
      if (parsed.last && row < max) take(parsed.last.cells, parsed.last.isOpen);
      break;
    }
    // A line longer than its slice is looked at again in twice as much: never often, however long it is.
    length = parsed.cursor === 0 ? length * 2 : sliceLength;
    start += parsed.cursor;
    yield start / text.length;
  }
  return openQuote;
}

/**
 * The last character of a line break. Files put together from others end some lines with two characters and some with
 * one: splitting at the one they share runs no lines together, and a carriage return before it is dropped.
 */
function lineEnd(text: string): LineEnd {
  const { meta } = Papa.parse(text.slice(0, SLICE_LENGTH), { delimiter: ";", preview: 1 });
  return meta.linebreak === "\r" ? "\r" : "\n";
}

type LineEnd = "\n" | "\r";

const RETURN = "\r".charCodeAt(0);

interface ParsedLine {
  readonly cells: readonly string[];
  /** Whether a quotation mark opens in it that never closes. */
  readonly isOpen: boolean;
}

interface ParsedSlice {
  /** The last line, which may go on in the next slice: not handed over, and not behind the cursor. */
  readonly last: ParsedLine | undefined;
  /** Where the last line begins. */
  readonly cursor: number;
}

interface SliceOptions {
  readonly separator: Separator;
  readonly newline: LineEnd;
  readonly most: number;
  readonly take: (cells: readonly string[], isOpen: boolean) => void;
}

function isNotBlank(cell: string): boolean {
  return cell.trim() !== "";
}

/** The end of a line's last cell, before any carriage returns. */
function trimCarriageReturns(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && text.charCodeAt(last - 1) === RETURN) last--;
  return last;
}

function parseSlice(slice: string, options: SliceOptions): ParsedSlice {
  return slice.includes(QUOTATION_MARK) ? parseQuoted(slice, options) : splitSlice(slice, options);
}

const QUOTATION_MARK = '"';

/**
 * Without quotation marks each line break ends a line and each separator a cell: there is nothing to parse. Cells are
 * short, so that looking at each character costs half of what asking for the next separator does.
 */
function splitSlice(slice: string, { separator, newline, most: max, take }: SliceOptions): ParsedSlice {
  const [between, lineBreak] = [separator.charCodeAt(0), newline.charCodeAt(0)];
  let cells: string[] = [];
  let cursor = 0;
  let start = 0;
  let taken = 0;
  for (let at = 0; at < slice.length && taken < max; at++) {
    const code = slice.charCodeAt(at);
    if (code === between) {
      cells.push(slice.slice(start, at));
      start = at + 1;
    } else if (code === lineBreak) {
      cells.push(slice.slice(start, trimCarriageReturns(slice, start, at)));
      take(cells, false);
      cells = [];
      taken++;
      cursor = start = at + 1;
    }
  }
  cells.push(slice.slice(start, trimCarriageReturns(slice, start, slice.length)));
  return { last: { cells, isOpen: false }, cursor };
}

function parseQuoted(slice: string, { separator, newline, most: max, take }: SliceOptions): ParsedSlice {
  let last: ParsedLine | undefined;
  let cursor = 0;
  let next = 0;
  let taken = 0;
  // Papa Parse drops a byte-order mark at the start of its input, and does not count it.
  const quoted = moveQuotesBeforeBlanks(slice, separator);
  const whole = quoted.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK + quoted : quoted;
  Papa.parse<string[]>(whole, {
    delimiter: separator,
    newline,
    step({ data, errors, meta }, parser) {
      if (last) {
        take(last.cells, last.isOpen);
        taken++;
        cursor = next;
      }
      next = meta.cursor;
      const isOpen = errors.length > 0 && errors.some(({ code }) => code === "MissingQuotes");
      const end = data.pop() ?? "";
      data.push(end.slice(0, trimCarriageReturns(end, 0, end.length)));
      last = { cells: data, isOpen };
      if (taken >= max) parser.abort();
    },
  });
  return { last, cursor };
}
