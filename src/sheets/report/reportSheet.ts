import type { ContentBlock, ReportContent, Section } from "../../report/content/reportContent";
import type { ReportFacts } from "../../report/facts/reportFacts";
import type { ReportTexts } from "../../language/report/reportTexts";
import { cellAddress, columnLetter, rangeAddress, wholeColumn } from "../plan/address";
import { ABOVE, BELOW, GOOD, MUTED, NOTE, SECTION, SUBTITLE, TITLE } from "../plan/looks";
import { SIGNED_PERCENT, TEXT } from "../plan/numberFormats";
import type { Block, ChartPlan, LookPlan, SheetPlan } from "../plan/plan";
import { BESIDE, GRID, LINE, LINE_CHARACTERS, PAGE } from "./reportGrid";
import { layOutReportTable, SUBHEADING, type LaidOut } from "./reportTable";
import { textLines } from "./textLines";

/** As many rows a chart has at least and at most; between them it fills its page. */
const CHART_ROWS = { least: 16, most: 34 };
/** Blank rows after the first page's contents: what comes next begins on the second, wherever exactly a page ends. */
const MARGIN_ROWS = 3;

/** What a report's sheet is made from. */
export interface ReportSheetInput {
  readonly name: string;
  readonly content: ReportContent;
  readonly facts: ReportFacts;
  readonly texts: ReportTexts;
  /** What stands at the foot of each page, in the sheets' words. */
  readonly page: string;
}

/** A report as a sheet of values, which nothing changes any more: A4 portrait, from above as it is read. */
export function reportSheet(input: ReportSheetInput): SheetPlan {
  const { name, content, facts } = input;
  const lastColumn = columnLetter(GRID.length);
  const header = headerOf(content);
  const parts: LaidOut[] = [header];
  let row = header.nextRow + 1;
  let chart: ChartPlan | undefined;
  const deviations = chartFigures(input);
  for (const section of content.sections) {
    const heading = headingOf(section, row);
    parts.push(heading);
    row = heading.nextRow;
    for (const block of section.blocks) {
      if (block.kind === "sentence" && block.isInTable) continue;
      if (block.kind === "chart") {
        const rows = chartRows(parts, row);
        chart = deviationChart(input, deviations, { row, rows });
        row += rows + MARGIN_ROWS - 1;
        continue;
      }
      const laid = layOutBlock(block, row);
      parts.push(laid);
      row = laid.nextRow + (block.kind === "table" ? 1 : 0);
    }
    if (section.blocks.at(-1)?.kind !== "table") row++;
  }
  return {
    part: "report",
    name,
    tables: [],
    names: [],
    blocks: [...parts.flatMap(({ blocks }) => blocks), ...(chart ? [deviations.block] : [])],
    looks: [...parts.flatMap(({ looks }) => looks), ...(chart ? deviations.looks : [])],
    widths: [
      ...GRID.map((characters, index) => ({ columns: wholeColumn(index + 1), characters })),
      { columns: `${columnLetter(BESIDE)}:${columnLetter(BESIDE + CHART_COLUMNS - 1)}`, characters: 14 },
    ],
    heights: parts.flatMap(({ heights }) => heights),
    frozen: { rows: 0, columns: 0 },
    validations: [],
    highlights: [],
    charts: chart ? [chart] : [],
    print: {
      area: `A1:${lastColumn}${row - 1}`,
      titleRows: "1:1",
      orientation: "Portrait",
      footer: input.page,
      footerLeft: `${facts.contract.house} · ${facts.contract.title}`.replaceAll("&", "&&"),
    },
  };
}

/** How many rows the chart has that closes the first page. */
function chartRows(above: readonly LaidOut[], row: number): number {
  const taller = above.flatMap(({ heights }) => heights).reduce((sum, { points }) => sum + points - LINE, 0);
  const left = Math.floor((PAGE - taller) / LINE) - row - MARGIN_ROWS;
  return Math.min(Math.max(left, CHART_ROWS.least), CHART_ROWS.most);
}

function headerOf({ title, lines }: ReportContent): LaidOut {
  return {
    blocks: [{ at: "A1", cells: [title, ...lines].map((line) => [line]) }],
    looks: [
      { address: rangeAddress({ row: 1, column: 1 }, lines.length + 1, 1), look: { numberFormat: TEXT } },
      { address: "A1", look: TITLE },
      { address: rangeAddress({ row: 2, column: 1 }, lines.length, 1), look: SUBTITLE },
    ],
    heights: [],
    nextRow: lines.length + 2,
  };
}

function headingOf({ heading }: Section, row: number): LaidOut {
  const at = { row, column: 1 };
  return {
    blocks: [{ at: cellAddress(at), cells: [[heading]] }],
    looks: [{ address: rangeAddress(at, 1, GRID.length), look: SECTION }],
    heights: [],
    nextRow: row + 1,
  };
}

function layOutBlock(block: Exclude<ContentBlock, { readonly kind: "chart" }>, row: number): LaidOut {
  if (block.kind === "table") return layOutReportTable(block.table, row);
  const isSubheading = block.kind === "text" && block.isSubheading;
  const text = block.kind === "text" ? block.text : block.sentence.text;
  const lines = textLines(text, LINE_CHARACTERS);
  const address = rangeAddress({ row, column: 1 }, lines.length, 1);
  return {
    blocks: [{ at: cellAddress({ row, column: 1 }), cells: lines.map((line) => [line]) }],
    looks: [{ address, look: { numberFormat: TEXT, ...(isSubheading ? SUBHEADING : {}) } }],
    heights: [],
    nextRow: row + lines.length,
  };
}

/** The places in the band that are judged, in the colours that Kommuner has for them. */
const VERDICTS = [
  ["below", BELOW],
  ["within", GOOD],
  ["above", ABOVE],
] as const;
/** The municipality, the verdicts and the two limits. */
const CHART_COLUMNS = 1 + VERDICTS.length + 2;

interface ChartFigures {
  readonly block: Block;
  readonly looks: readonly LookPlan[];
  readonly column: (index: number) => string;
}

/**
 * Beside what is printed, for the chart: the municipalities' deviations, a column for each place in the band, and the
 * band's limits.
 */
function chartFigures({ facts, texts }: ReportSheetInput): ChartFigures {
  const { municipalities, contract } = facts;
  const { municipality, chart, positions } = texts.frame;
  const { tolerance } = contract.band;
  const at = { row: 1, column: BESIDE };
  const count = municipalities.length;
  return {
    block: {
      at: cellAddress(at),
      cells: [
        [municipality.name, ...VERDICTS.map(([verdict]) => positions[verdict]), chart.lower, chart.upper],
        ...municipalities.map(({ name, position, deviationShare }) => [
          name,
          ...VERDICTS.map(([verdict]) => (position === verdict ? (deviationShare?.value ?? null) : null)),
          -tolerance,
          tolerance,
        ]),
      ],
    },
    looks: [
      { address: rangeAddress(at, count + 1, CHART_COLUMNS), look: NOTE },
      {
        address: rangeAddress({ row: 2, column: BESIDE + 1 }, count, CHART_COLUMNS - 1),
        look: { numberFormat: SIGNED_PERCENT },
      },
    ],
    column: (index) => rangeAddress({ row: 2, column: BESIDE + index }, count, 1),
  };
}

function deviationChart(
  { texts }: ReportSheetInput,
  { column }: ChartFigures,
  { row, rows }: { readonly row: number; readonly rows: number },
): ChartPlan {
  const { chart, positions } = texts.frame;
  return {
    name: "KKR_RapportAfvigelse",
    title: chart.title,
    description: chart.description,
    from: cellAddress({ row, column: 1 }),
    to: cellAddress({ row: row + rows - 1, column: GRID.length }),
    categories: column(0),
    columns: VERDICTS.map(([verdict, { color }], index) => ({
      name: positions[verdict],
      values: column(1 + index),
      color,
    })),
    lines: [chart.lower, chart.upper].map((name, index) => ({
      name,
      values: column(1 + VERDICTS.length + index),
      color: MUTED,
    })),
    numberFormat: "0%",
  };
}
