import type { ReportContent, Section } from "../../report/content/reportContent";
import type { ReportFacts } from "../../report/facts/reportFacts";
import type { ReportTexts } from "../../language/report/reportTexts";
import { columnLetter, rangeAddress, wholeColumn } from "../plan/address";
import { SUBTITLE, TITLE } from "../plan/looks/looks";
import { TEXT } from "../plan/looks/numberFormats";
import type { ChartPlan, SheetPlan } from "../plan/plan";
import { deviationChart } from "./deviationChart";
import { monthsChart } from "./monthsChart";
import { createPageStack, type PageStack } from "./pageStack";
import { CHART_COLUMNS, type ReportChart } from "./reportChart";
import { BESIDE, GRID, LINE } from "./reportGrid";
import type { LayoutParts } from "./reportTable";
import { signedStacks } from "./signedStacks";

/** As many rows a chart has at least and at most; between them it fills its page. */
const CHART_ROWS = { least: 16, most: 34 };
/** The height of the title, in points. */
const TITLE_HEIGHT = 21;

/** The input of a report's sheet. */
export interface ReportSheetInput {
  readonly name: string;
  readonly content: ReportContent;
  readonly facts: ReportFacts;
  readonly texts: ReportTexts;
  /** The footer of each page, in the sheets' words. */
  readonly page: string;
}

/** A report as a sheet of values, which nothing changes any more: A4 portrait, from above as it is read. */
export function reportSheet(input: ReportSheetInput): SheetPlan {
  const { name, facts } = input;
  const { paper, charts } = fewestPages(input);
  const { parts } = paper;
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
      area: paper.areas().join(","),
      titleRows: "1:1",
      orientation: "Portrait",
      footer: input.page,
      footerLeft: `${facts.contract.house} · ${facts.contract.title}`.replaceAll("&", "&&"),
    },
  };
}

/** A report that is laid out. */
interface LaidOutReport {
  readonly paper: PageStack;
  readonly charts: readonly ChartPlan[];
}

/** Tables stand whole where a page holds them; in a part, the report or its annex, where that takes a page more, not. */
function fewestPages(input: ReportSheetInput): LaidOutReport {
  const begins = input.content.sections.filter(({ beginsPage }) => beginsPage).length;
  let isKeptWhole = Array.from({ length: begins + 1 }, () => true);
  let best = layOutReport(input, isKeptWhole);
  for (const part of isKeptWhole.keys()) {
    const isDivided = isKeptWhole.with(part, false);
    const other = layOutReport(input, isDivided);
    if (other.paper.areas().length >= best.paper.areas().length) continue;
    [best, isKeptWhole] = [other, isDivided];
  }
  return best;
}

/** @param isKeptWhole of each part, the report and its annex, whether its tables stand whole */
function layOutReport(input: ReportSheetInput, isKeptWhole: readonly boolean[]): LaidOutReport {
  const { content, texts } = input;
  const paper = createPageStack(TITLE_HEIGHT);
  const charts: ChartPlan[] = [];
  paper.put([{ layOut: () => headerOf(content), blankAfter: true }]);
  const stacks = signedStacks(content.sections, texts);
  let part = 0;
  for (const [index, section] of content.sections.entries()) {
    if (section.beginsPage) {
      paper.beginPage();
      part++;
    }
    paper.put(stacks[index] ?? [], isKeptWhole[part]);
    const chart = chartOf(section, input);
    if (!chart) continue;
    const rows = chartRows(paper.left());
    if (rows * LINE > paper.left()) paper.beginPage();
    charts.push(chart.plan(paper.nextRow(), rows));
    const { block, looks } = chart;
    paper.put([{ layOut: (row) => ({ blocks: [block], looks, heights: [], nextRow: row + rows }) }]);
    // The first page stands alone.
    paper.beginPage();
  }
  return { paper, charts };
}

/** The chart that closes a section, if any. */
function chartOf({ blocks }: Section, { facts, texts }: ReportSheetInput): ReportChart | undefined {
  for (const block of blocks) {
    if (block.kind === "chart") return deviationChart(facts, texts);
    if (block.kind === "monthsChart") return monthsChart(block.chart);
  }
  return undefined;
}

/** How many rows the chart has that closes a page with so many points left. */
function chartRows(left: number): number {
  return Math.min(Math.max(Math.floor(left / LINE), CHART_ROWS.least), CHART_ROWS.most);
}

function headerOf({ title, lines }: ReportContent): LayoutParts {
  return {
    blocks: [{ at: "A1", cells: [title, ...lines].map((line) => [line]) }],
    looks: [
      { address: rangeAddress({ row: 1, column: 1 }, lines.length + 1, 1), look: { numberFormat: TEXT } },
      { address: "A1", look: TITLE },
      { address: rangeAddress({ row: 2, column: 1 }, lines.length, 1), look: SUBTITLE },
    ],
    heights: [{ rows: "1:1", points: TITLE_HEIGHT }],
    nextRow: lines.length + 2,
  };
}
