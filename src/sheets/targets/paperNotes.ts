import type { Measure } from "../../contract/contract";
import { yearLabel } from "../../contract/years";
import { cellAddress, rangeAddress, wholeColumn } from "../plan/address";
import type { Column } from "../plan/column";
import { PAPER_NOTES } from "../plan/naming";
import { textLiteral } from "../plan/formulas";
import { SECTION_HEADING } from "../plan/looks/looks";
import { formula, type Formula, type SheetPlan } from "../plan/plan";
import type { PlanInput } from "../plan/planInput";
import { wrappedRowHeights } from "../plan/text/rowHeights";
import { targetNote } from "./targetNote";

/** As wide as a page has room for beside number and measure, in letters of eight points. */
const WIDTH = 142;
/** No row of Excel's is higher, in points. */
const HIGHEST = 405;
/** So many measures share a cell, so that a measure more seldom makes another, and no row is too high. */
const MEASURES = 8;
/** They stand so many rows below all else, at a round number: their rows are high, and other lines move down in time. */
const ROWS_TO_COME = 10;
const RASTER = 100;
/** Around the lines of a cell, in points. */
const ROOM = 3;
/** So many letters of a name stand before an explanation, its label counted. */
const OWNER = 40;

/** The notes of all years on the sheet, and the column of their texts. */
interface PaperNotes extends Pick<SheetPlan, "blocks" | "names" | "looks" | "widths" | "heights"> {
  readonly rows: { readonly first: number; readonly last: number };
  readonly column: number;
}

/**
 * Who answers for each measure of a year and its explanation, whole: on paper, for which the explanations beside a table
 * are too wide. A block a year, a line a measure, of what the year's table says. Each has a row between it and the next,
 * and its cells have names, so that an update finds them and adds a year's below.
 * @param below the last row of all else
 * @param column the first one that is free behind the tables: what stands there stays where rows come into a table
 */
export function paperNotes(
  input: PlanInput,
  { below, column }: { readonly below: number; readonly column: number },
  tableOf: (year: number) => string,
): PaperNotes {
  const { contract, texts } = input;
  const parts = partsOf(contract.measures);
  const start = Math.ceil((below + ROWS_TO_COME) / RASTER) * RASTER;
  const labelOf = (index: number) => start + index * (parts.length + 2);
  const years = contract.years.map((year, index) => ({
    year,
    label: labelOf(index),
    first: labelOf(index) + 1,
  }));
  return {
    blocks: years.map(({ year, label }) => ({
      at: cellAddress({ row: label, column }),
      cells: [
        [`${texts.targets.paper} ${yearLabel(contract, year)}`],
        ...parts.map((_, at) => [notesText(input, parts, at, tableOf(year))]),
      ],
    })),
    names: years.flatMap(({ year, first }) =>
      parts.map((_, at) => ({
        name: `${PAPER_NOTES}${year}.${at + 1}`,
        refersTo: cellAddress({ row: first + at, column }),
        local: true as const,
      })),
    ),
    looks: years.flatMap(({ label, first }) => [
      { address: cellAddress({ row: label, column }), look: SECTION_HEADING },
      {
        address: rangeAddress({ row: first, column }, parts.length, 1),
        look: { wrap: true, vertical: "Top" } as const,
      },
    ]),
    widths: [{ columns: wholeColumn(column), characters: WIDTH }],
    heights: years.flatMap(({ year, first }) =>
      parts.map((measures, at) => ({
        rows: `${first + at}:${first + at}`,
        points: heightOf(input, year, measures),
      })),
    ),
    rows: { first: start, last: labelOf(years.length) - 2 },
    column,
  };
}

function partsOf(measures: readonly Measure[]): readonly (readonly Measure[])[] {
  const count = Math.ceil(measures.length / MEASURES);
  return Array.from({ length: count }, (_, at) => measures.slice(at * MEASURES, (at + 1) * MEASURES));
}

function heightOf(input: PlanInput, year: number, measures: readonly Measure[]): number {
  const line: Column<Measure> = {
    header: "",
    characters: WIDTH,
    content: () => formula(""),
    longest: (measure) =>
      measure.id.length + measure.point.length + OWNER + targetNote(input, { measure, year }).longest,
    look: { wrap: true },
  };
  const heights = wrappedRowHeights([line], measures, 0);
  return Math.min(HIGHEST, ROOM + heights.reduce<number>((sum, height) => sum + (height ?? 0), 0));
}

/**
 * `N1a Kendskab. Ansvarlig: NN. Forklaring`, a line a measure of which there is anything to say: the last cell has all
 * that none before it has, a row that somebody added too.
 */
function notesText(
  { texts }: PlanInput,
  parts: readonly (readonly Measure[])[],
  at: number,
  table: string,
): Formula {
  const { id, point, owner, explanation } = texts.targets.columns;
  const [ids, points, owners, said] = [id, point, owner, explanation].map((header) => `${table}[${header}]`);
  const isLast = at === parts.length - 1;
  const named = (isLast ? parts.slice(0, -1).flat() : (parts[at] ?? []))
    .map((measure) => textLiteral(measure.id))
    .join(",");
  const isHere = named === "" ? "TRUE" : `${isLast ? "ISNA" : "ISNUMBER"}(MATCH(${ids},{${named}},0))`;
  const line = [
    `${ids}&" "&${points}`,
    `IF(${owners}="","",${textLiteral(`. ${owner}: `)}&${owners})`,
    `IF(${said}="","",". "&${said})`,
  ].join("&");
  return formula(`IFERROR(TEXTJOIN(CHAR(10),TRUE,IF(${isHere}*(${owners}&${said}<>""),${line},"")),"")`);
}
