import type { ContentCell, ContentTable } from "../../report/content/reportContent";
import { cellAddress, rangeAddress } from "../plan/address";
import { ACCENT, LABEL, ROWS, TABLE_HEADER, TOTAL } from "../plan/looks/looks";
import { TEXT } from "../plan/looks/numberFormats";
import type { Block, CellContent, Look, LookPlan } from "../plan/plan";
import { BOLD, linesIn } from "../plan/text/rowHeights";
import { textWidth } from "../plan/text/textWidth";
import { GRID, LINE, placesOf, columnRoom } from "./reportGrid";
import { formatOfShape } from "./shapeFormats";
import { textLines } from "../plan/text/textLines";

/** Parts laid out from a row on, and the row below them. */
export interface LayoutParts {
  readonly blocks: readonly Block[];
  readonly looks: readonly LookPlan[];
  readonly heights: readonly { readonly rows: string; readonly points: number }[];
  readonly nextRow: number;
}

/**
 * A table on the grid. A text that has several columns to run on into is written in lines below each other, one that
 * has a single one is wrapped.
 */
export function layOutReportTable(table: ContentTable, row: number): LayoutParts {
  const places = placesOf(table);
  const hasHeader = table.headers.length > 0;
  const header = hasHeader ? headerOf(table, row) : { blocks: [], looks: [], heights: [], nextRow: row };
  const first = header.nextRow;
  const lines = table.rows.map((cells) => rowLines(table, cells));
  const cells = lines.flat();
  const last = first + cells.length - 1;
  const looks: LookPlan[] = [...header.looks];
  const heights: LayoutParts["heights"][number][] = [...header.heights];
  let at = first;
  for (const [index, own] of lines.entries()) {
    const isTotal = table.hasTotal && index === lines.length - 1;
    const place = rangeAddress({ row: at, column: 1 }, own.length, GRID.length);
    const lowest = rangeAddress({ row: at + own.length - 1, column: 1 }, 1, GRID.length);
    looks.push({ address: place, look: { vertical: "Top" } });
    // A total is set apart above its first line, another row below its last.
    looks.push(isTotal ? { address: place, look: TOTAL } : { address: lowest, look: ROWS });
    looks.push(...cellLooks(table, table.rows[index] ?? [], at, own.length));
    const tall = tallest(table, table.rows[index] ?? []);
    if (tall > 1) heights.push({ rows: `${at}:${at}`, points: tall * LINE });
    at += own.length;
  }
  return {
    blocks: [
      ...header.blocks,
      ...(cells.length > 0 ? [{ at: cellAddress({ row: first, column: 1 }), cells }] : []),
    ],
    looks: [...looks, ...keyLooks(table, first, last)],
    heights,
    nextRow: last + 1,
  };

  function keyLooks({ kind }: ContentTable, from: number, to: number): LookPlan[] {
    const isKeyed =
      kind === "goals" || kind === "explanation" || kind === "effects" || kind === "definitions";
    const column = (places[0] ?? 0) + 1;
    return isKeyed && to >= from
      ? [{ address: rangeAddress({ row: from, column }, to - from + 1, 1), look: LABEL }]
      : [];
  }
}

function headerOf(table: ContentTable, row: number): LayoutParts {
  const places = placesOf(table);
  const cells: CellContent[] = Array<CellContent>(GRID.length).fill(null);
  const headers = table.headers.map(withWholeDay);
  headers.forEach((header, index) => {
    cells[places[index] ?? 0] = header;
  });
  const lines = Math.max(
    ...headers.map((header, index) =>
      headerRunsOn(table, index) ? 1 : linesIn(header, ownRoom(table, index), true),
    ),
  );
  return {
    blocks: [{ at: cellAddress({ row, column: 1 }), cells: [cells] }],
    looks: [
      { address: rangeAddress({ row, column: 1 }, 1, GRID.length), look: TABLE_HEADER },
      ...table.headers.map((_, index): LookPlan => ({
        address: cellAddress({ row, column: (places[index] ?? 0) + 1 }),
        look: isNumeric(table, index)
          ? { horizontal: "Right" }
          : { ...besideNumbers(table, index), ...(headerRunsOn(table, index) ? { wrap: false } : {}) },
      })),
    ],
    heights: [{ rows: `${row}:${row}`, points: Math.max(1, lines) * LINE + 2 }],
    nextRow: row + 1,
  };
}

/** A day at a header's end has a line of its own: it would be broken at its hyphens. */
function withWholeDay(header: string): string {
  return header.replace(/ (?=\d\d-\d\d-\d{4}$)/, "\n");
}

/** A header above texts that run on does so too; above numbers it is wrapped in their column. */
function headerRunsOn(table: ContentTable, index: number): boolean {
  const fits = textWidth(table.headers[index] ?? "") * BOLD <= columnRoom(table, index) - 1;
  return runsOn(table, index) && !isNumeric(table, index) && fits;
}

/** A text to the right of numbers keeps its distance from them. */
function besideNumbers(table: ContentTable, index: number): Look {
  return isNumeric(table, index - 1) ? { horizontal: "Left", indent: 1 } : {};
}

/** The width of the column that it begins in. */
function ownRoom(table: ContentTable, index: number): number {
  return GRID[placesOf(table)[index] ?? 0] ?? 1;
}

/** A column of numbers; the values of settings, which are of all kinds, stand to the left. */
function isNumeric({ kind, rows }: ContentTable, index: number): boolean {
  if (kind === "settings") return false;
  return rows.some((cells) => typeof cells[index] === "object" && cells[index] !== null);
}

/** A text with more than one column to itself runs on; with one it is wrapped. */
function runsOn(table: ContentTable, index: number): boolean {
  return columnRoom(table, index) > ownRoom(table, index);
}

/** A table's row as rows of the sheet: more than one where a text runs on over several lines. */
function rowLines(table: ContentTable, cells: readonly ContentCell[]): CellContent[][] {
  const places = placesOf(table);
  const isInLines = standsInLines(table, cells);
  const columns = cells.map((cell, index): CellContent[] => {
    if (typeof cell !== "string") return [cell === null ? null : cell.value];
    return isInLines || runsOn(table, index) ? linesOf(table, cell, index) : [cell || null];
  });
  const height = Math.max(1, ...columns.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) => {
    const row: CellContent[] = Array<CellContent>(GRID.length).fill(null);
    columns.forEach((texts, index) => {
      row[places[index] ?? 0] = texts[line] ?? null;
    });
    return row;
  });
}

function linesOf(table: ContentTable, text: string, index: number): string[] {
  return textLines(text, columnRoom(table, index) - 1);
}

/** Whether a text takes several lines that runs on: then all do, for one that is wrapped would push them apart. */
function standsInLines(table: ContentTable, cells: readonly ContentCell[]): boolean {
  return cells.some(
    (cell, index) =>
      typeof cell === "string" && runsOn(table, index) && linesOf(table, cell, index).length > 1,
  );
}

function tallest(table: ContentTable, cells: readonly ContentCell[]): number {
  if (standsInLines(table, cells)) return 1;
  const lines = cells.map((cell, index) =>
    typeof cell === "string" && !runsOn(table, index) ? linesIn(cell, ownRoom(table, index)) : 1,
  );
  return Math.max(1, ...lines);
}

function cellLooks(
  table: ContentTable,
  cells: readonly ContentCell[],
  row: number,
  height: number,
): LookPlan[] {
  return cells.flatMap((cell, index): LookPlan[] => {
    if (cell === null) return [];
    const column = (placesOf(table)[index] ?? 0) + 1;
    const address = rangeAddress({ row, column }, height, 1);
    if (typeof cell !== "string") {
      const horizontal = isNumeric(table, index) ? "Right" : "Left";
      return [{ address, look: { numberFormat: formatOfShape(cell.shape), horizontal } }];
    }
    const wrap = height > 1 || runsOn(table, index) ? {} : { wrap: true };
    const horizontal = isNumeric(table, index)
      ? ({ horizontal: "Right" } as const)
      : besideNumbers(table, index);
    // Texts stay texts, also where a person has typed one that looks like a date.
    return [{ address, look: { numberFormat: TEXT, ...wrap, ...horizontal } }];
  });
}

/** A heading above a table or a paragraph. */
export const SUBHEADING = { bold: true, color: ACCENT } as const;
