import type { Measure } from "../../contract/contract";
import { yearLabel } from "../../contract/years";
import { cellAddress, rangeAddress, wholeColumn } from "../plan/address";
import type { Column } from "../plan/column";
import { textLiteral } from "../plan/formulas";
import { LABEL, NOTE, SECTION_HEADING } from "../plan/looks/looks";
import { formula, type Block, type Formula, type SheetPlan } from "../plan/plan";
import type { PlanInput } from "../plan/planInput";
import { wrappedRowHeights } from "../plan/text/rowHeights";
import { targetNote } from "./targetNote";

/** As wide as a page has room for beside number and measure, in letters of eight points. */
const WIDTH = 142;
/** No row of Excel's is higher, in points. */
const HIGHEST = 405;
/** Around the lines of a cell, in points. */
const ROOM = 3;
/** So many letters of a name stand before an explanation, its label counted. */
const OWNER = 40;

/** A cell of notes: of a year, and of these of its measures. */
interface Notes {
  readonly year: number;
  readonly measures: readonly Measure[];
  /** Whether it is the year's only one, which says what its table says, a row added since too. */
  readonly isWhole: boolean;
  readonly label: string;
  readonly height: number;
}

/** The rows of notes on the sheet, and the column of their texts. */
interface PaperNotes extends Pick<SheetPlan, "looks" | "widths" | "heights"> {
  readonly block: Block;
  readonly rows: { readonly first: number; readonly last: number };
  readonly column: number;
}

/**
 * Who answers for each measure of a year and its explanation, whole: on paper, for which the explanations beside a table
 * are too wide. A cell a year, a line a measure, of what the table says.
 * @param column the first column that is free behind the tables
 */
export function paperNotes(
  input: PlanInput,
  {
    row,
    labelColumn,
    column,
  }: { readonly row: number; readonly labelColumn: number; readonly column: number },
  tableOf: (year: number) => string,
): PaperNotes {
  const words = input.texts.targets.paper;
  const cells = input.contract.years.flatMap((year) => notesOf(input, year));
  const gap = Array<null>(column - labelColumn - 2).fill(null);
  const first = row + 1;
  return {
    block: {
      at: cellAddress({ row, column: labelColumn }),
      cells: [
        [words.title, words.place, ...gap, null],
        ...cells.map((notes) => [notes.label, null, ...gap, notesText(input, notes, tableOf(notes.year))]),
      ],
    },
    looks: [
      { address: cellAddress({ row, column: labelColumn }), look: SECTION_HEADING },
      { address: cellAddress({ row, column: labelColumn + 1 }), look: NOTE },
      {
        address: rangeAddress({ row: first, column: labelColumn }, cells.length, 1),
        look: { ...LABEL, vertical: "Top" },
      },
      {
        address: rangeAddress({ row: first, column }, cells.length, 1),
        look: { wrap: true, vertical: "Top" },
      },
    ],
    widths: [{ columns: wholeColumn(column), characters: WIDTH }],
    heights: cells.map(({ height }, index) => ({
      rows: `${first + index}:${first + index}`,
      points: height,
    })),
    rows: { first: row, last: row + cells.length },
    column,
  };
}

/** A year's cells: more than one only where its lines would make a row too high. */
function notesOf(input: PlanInput, year: number): Notes[] {
  const { measures } = input.contract;
  const line: Column<Measure> = {
    header: "",
    characters: WIDTH,
    content: () => formula(""),
    longest: (measure) =>
      measure.id.length + measure.point.length + OWNER + targetNote(input, { measure, year }).longest,
    look: { wrap: true },
  };
  const heights = wrappedRowHeights([line], measures, 0);
  const parts: { measures: Measure[]; height: number }[] = [];
  for (const [index, measure] of measures.entries()) {
    const height = heights[index] ?? 0;
    const part = parts.at(-1);
    if (part && part.height + height <= HIGHEST) {
      part.measures.push(measure);
      part.height += height;
    } else parts.push({ measures: [measure], height: ROOM + height });
  }
  const label = `${input.texts.targets.paper.label} ${yearLabel(input.contract, year)}`;
  return parts.map((part, index) => ({
    ...part,
    year,
    isWhole: parts.length === 1,
    label: index === 0 ? label : `${label} (${index + 1})`,
  }));
}

/** `N1a Kendskab. Ansvarlig: NN. Forklaring`, a line a measure of which there is anything to say. */
function notesText({ texts }: PlanInput, { measures, isWhole }: Notes, table: string): Formula {
  const { id, point, owner, explanation } = texts.targets.columns;
  const [ids, points, owners, said] = [id, point, owner, explanation].map((header) => `${table}[${header}]`);
  const here = measures.map((measure) => textLiteral(measure.id)).join(",");
  const isHere = isWhole ? "TRUE" : `ISNUMBER(MATCH(${ids},{${here}},0))`;
  const line = [
    `${ids}&" "&${points}`,
    `IF(${owners}="","",${textLiteral(`. ${owner}: `)}&${owners})`,
    `IF(${said}="","",". "&${said})`,
  ].join("&");
  return formula(`IFERROR(TEXTJOIN(CHAR(10),TRUE,IF(${isHere}*(${owners}&${said}<>""),${line},"")),"")`);
}
