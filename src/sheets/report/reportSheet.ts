import type { ReportContent } from "../../report/content/reportContent";
import type { ReportFacts } from "../../report/facts/reportFacts";
import type { ReportTexts } from "../../language/report/reportTexts";
import { columnLetter, rangeAddress, wholeColumn } from "../plan/address";
import { SUBTITLE, TITLE } from "../plan/looks";
import { TEXT } from "../plan/numberFormats";
import type { ChartPlan, SheetPlan } from "../plan/plan";
import { CHART_COLUMNS, chartFigures, deviationChart } from "./deviationChart";
import { startPaper } from "./paper";
import { BESIDE, GRID, LINE } from "./reportGrid";
import type { LaidOut } from "./reportTable";
import { piecesOf } from "./sectionPieces";

/** As many rows a chart has at least and at most; between them it fills its page. */
const CHART_ROWS = { least: 16, most: 34 };
/** The height of the title, in points. */
const TITLE_HEIGHT = 21;

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
  const paper = startPaper(TITLE_HEIGHT);
  const deviations = chartFigures(input);
  let chart: ChartPlan | undefined;
  paper.put([{ layOut: () => headerOf(content), blankAfter: true }]);
  for (const section of content.sections) {
    if (section.beginsPage) paper.turn();
    const hasChart = section.blocks.some(({ kind }) => kind === "chart");
    paper.put(piecesOf(section));
    if (!hasChart) continue;
    const rows = chartRows(paper.left());
    chart = deviationChart(input, deviations, { row: paper.nextRow(), rows });
    paper.put([{ layOut: (row) => ({ blocks: [], looks: [], heights: [], nextRow: row + rows }) }]);
    // The first page stands alone.
    paper.turn();
  }
  const { parts } = paper;
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
      area: paper.areas().join(","),
      titleRows: "1:1",
      orientation: "Portrait",
      footer: input.page,
      footerLeft: `${facts.contract.house} · ${facts.contract.title}`.replaceAll("&", "&&"),
    },
  };
}

/** How many rows the chart has that closes a page with so many points left. */
function chartRows(left: number): number {
  return Math.min(Math.max(Math.floor(left / LINE), CHART_ROWS.least), CHART_ROWS.most);
}

function headerOf({ title, lines }: ReportContent): LaidOut {
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
