import type { ContentBlock, ReportContent, Section } from "../../report/content/reportContent";
import type { ReportFacts } from "../../report/facts/reportFacts";
import type { ReportTexts } from "../../language/report/reportTexts";
import { cellAddress, columnLetter, rangeAddress, wholeColumn } from "../plan/address";
import { RULE_LINE, SECTION, SUBTITLE, TITLE } from "../plan/looks";
import { TEXT } from "../plan/numberFormats";
import type { ChartPlan, SheetPlan } from "../plan/plan";
import { deviationChart } from "./deviationChart";
import { monthsChart } from "./monthsChart";
import { CHART_COLUMNS } from "./reportChart";
import { BESIDE, GRID, LINE, LINE_CHARACTERS, PAGE } from "./reportGrid";
import { layOutReportTable, SUBHEADING, type LaidOut } from "./reportTable";
import { textLines } from "./textLines";

/** As many rows a chart has at least and at most; between them it fills its page. */
const CHART_ROWS = { least: 16, most: 34 };
/** Blank rows after the first page's contents: what comes next begins on the second, wherever exactly a page ends. */
const MARGIN_ROWS = 3;
/** The height of a line to write on, in points. */
const WRITING_LINE = 20;

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
  const { name, content, facts, texts } = input;
  const lastColumn = columnLetter(GRID.length);
  const header = headerOf(content);
  const parts: LaidOut[] = [header];
  let row = header.nextRow + 1;
  const charts: ChartPlan[] = [];
  for (const section of content.sections) {
    const heading = headingOf(section, row);
    parts.push(heading);
    row = heading.nextRow;
    for (const block of section.blocks) {
      if (block.kind === "sentence" && block.isInTable) continue;
      if (block.kind === "chart" || block.kind === "monthsChart") {
        const rows = chartRows(parts, row);
        const chart = block.kind === "chart" ? deviationChart(facts, texts) : monthsChart(block.chart);
        charts.push(chart.plan(row, rows));
        parts.push({ blocks: [chart.block], looks: chart.looks, heights: [], nextRow: row + rows });
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
    blocks: parts.flatMap(({ blocks }) => blocks),
    looks: parts.flatMap(({ looks }) => looks),
    widths: [
      ...GRID.map((characters, index) => ({ columns: wholeColumn(index + 1), characters })),
      { columns: `${columnLetter(BESIDE)}:${columnLetter(BESIDE + CHART_COLUMNS - 1)}`, characters: 14 },
    ],
    heights: parts.flatMap(({ heights }) => heights),
    frozen: { rows: 0, columns: 0 },
    validations: [],
    highlights: [],
    charts,
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

type LaidOutBlock = Exclude<ContentBlock, { readonly kind: "chart" | "monthsChart" }>;

function layOutBlock(block: LaidOutBlock, row: number): LaidOut {
  if (block.kind === "table") return layOutReportTable(block.table, row);
  if (block.kind === "blank") return blankLines(block.lines, row);
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

/** Ruled lines across the page, for a pen or for Excel's own entries, which stay texts. */
function blankLines(lines: number, row: number): LaidOut {
  const rule = { color: RULE_LINE, weight: "Thin" } as const;
  return {
    blocks: [],
    looks: [
      {
        address: rangeAddress({ row, column: 1 }, lines, GRID.length),
        look: {
          numberFormat: TEXT,
          lines: [
            { edge: "InsideHorizontal", ...rule },
            { edge: "EdgeBottom", ...rule },
          ],
        },
      },
    ],
    heights: Array.from({ length: lines }, (_, index) => ({
      rows: `${row + index}:${row + index}`,
      points: WRITING_LINE,
    })),
    nextRow: row + lines,
  };
}
