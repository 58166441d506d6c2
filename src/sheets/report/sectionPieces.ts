import type { ReportTexts } from "../../language/report/reportTexts";
import type { ContentBlock, ContentCell, ContentTable, Section } from "../../report/content/reportContent";
import { cellAddress, rangeAddress } from "../plan/address";
import { TEXT } from "../plan/looks/numberFormats";
import { sectionHeading } from "../plan/sectionHeading";
import { textLines } from "../plan/text/textLines";
import { heightOf, type PageRoom, type Piece } from "./pageStack";
import { blankLines } from "./blankLines";
import { GRID, LINE, LINE_WIDTH } from "./reportGrid";
import { layOutReportTable, SUBHEADING, type LayoutParts } from "./reportTable";

/** A table that is divided begins on a page only with as many points as its header and some rows need. */
const LEAST_OF_A_TABLE = 8 * LINE;

/** No part of one has fewer rows: a sum alone on a page says nothing. */
const LEAST_ROWS = 4;

/**
 * A section's heading, which a page repeats that begins further down in it, and its blocks; the chart, which fills its
 * page, comes after them.
 */
export function piecesOf(section: Section, { frame }: ReportTexts): Piece[] {
  const blocks = section.blocks.filter(
    (block): block is LaidOutBlock =>
      block.kind !== "chart" &&
      block.kind !== "monthsChart" &&
      !(block.kind === "sentence" && block.isInTable),
  );
  const lastTable = blocks.findLastIndex(({ kind }) => kind === "table");
  const lastBlank = blocks.findLastIndex(({ kind }) => kind === "blank");
  const continues = (row: number) => headingOf(frame.continued(section.heading), row);
  return [
    { layOut: (row) => headingOf(section.heading, row), staysWithNext: true },
    ...blocks.map((block, index): Piece => {
      const isLast = index === blocks.length - 1;
      if (block.kind === "table") return tablePiece(block.table, continues);
      return {
        continues,
        layOut: (row) => (block.kind === "blank" ? blankLines(block.lines, row) : layOutText(block, row)),
        // The purpose of lines to write on stands above them.
        staysWithNext: index < Math.max(lastTable, lastBlank) || (isSubheading(block) && !isLast),
        blankAfter: isLast,
      };
    }),
  ];
}

function tablePiece(table: ContentTable, continues: Piece["layOut"]): Piece {
  return {
    continues,
    layOut: (row) => layOutReportTable(table, row),
    blankAfter: true,
    divided: {
      least: () => {
        const begun = { ...table, rows: table.rows.slice(0, 1), hasTotal: false };
        return Math.max(LEAST_OF_A_TABLE, heightOf(layOutReportTable(begun, 1), 1));
      },
      into: (room) =>
        divideTable(table, room).map((part) => ({
          continues,
          layOut: (row: number) => layOutReportTable(part, row),
          blankAfter: true,
        })),
    },
  };
}

/** A table in parts, each with the headers and as high as its page allows. */
function divideTable(table: ContentTable, { first, whole, after }: PageRoom): ContentTable[] {
  const parts: ContentCell[][][] = [[]];
  const partOf = (rows: readonly (readonly ContentCell[])[]): ContentTable => ({
    ...table,
    rows,
    hasTotal: false,
  });
  const heightWith = (rows: readonly (readonly ContentCell[])[]) =>
    heightOf(layOutReportTable(partOf(rows), 1), 1);
  const room = () => (parts.length === 1 ? first : whole);
  for (const row of table.rows) {
    const own = parts.at(-1) ?? [];
    const isFull = own.length > 0 && heightWith([...own, row]) > room();
    if (isFull) parts.push([[...row]]);
    else own.push([...row]);
  }
  if (heightWith(parts.at(-1) ?? []) + after > room()) parts.push([]);
  const [before, last] = parts.slice(-2);
  while (before && last && last.length < LEAST_ROWS && before.length > (last.length > 0 ? LEAST_ROWS : 1)) {
    if (last.length > 0 && heightWith([...before.slice(-1), ...last]) + after > whole) break;
    last.unshift(...before.splice(-1));
  }
  return parts
    .filter(({ length }) => length > 0)
    .map((rows, index, { length }) => ({
      ...partOf(rows),
      hasTotal: table.hasTotal === true && index === length - 1,
    }));
}

function headingOf(heading: string, row: number): LayoutParts {
  return { ...sectionHeading(row, heading, GRID.length), heights: [], nextRow: row + 1 };
}

type LaidOutBlock = Exclude<ContentBlock, { readonly kind: "chart" | "monthsChart" }>;
type TextBlock = Exclude<LaidOutBlock, { readonly kind: "table" | "blank" }>;

function isSubheading(block: LaidOutBlock): boolean {
  return block.kind === "text" && block.isSubheading === true;
}

function layOutText(block: TextBlock, row: number): LayoutParts {
  const text = block.kind === "text" ? block.text : block.sentence.text;
  const lines = textLines(text, LINE_WIDTH);
  const address = rangeAddress({ row, column: 1 }, lines.length, 1);
  return {
    blocks: [{ at: cellAddress({ row, column: 1 }), cells: lines.map((line) => [line]) }],
    looks: [{ address, look: { numberFormat: TEXT, ...(isSubheading(block) ? SUBHEADING : {}) } }],
    heights: [],
    nextRow: row + lines.length,
  };
}
