import { cellAddress, rangeAddress } from "../plan/address";
import { NOTE } from "../plan/looks/looks";
import type { Block, CellContent, ChartPlan, ChartSeriesPlan, LookPlan } from "../plan/plan";
import { BESIDE, GRID } from "./reportGrid";

/** The most columns that a chart's figures have beside what is printed. */
export const CHART_COLUMNS = 6;

/** A chart's figures, which stand beside what is printed, and the chart once its rows are known. */
export interface ReportChart {
  readonly block: Block;
  readonly looks: readonly LookPlan[];
  readonly plan: (row: number, rows: number) => ChartPlan;
}

/** A row of figures with what it is called. */
interface ChartSeries {
  readonly name: string;
  readonly values: readonly CellContent[];
  readonly color: string;
}

interface ChartInput {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** The name of the categories, and each of them. */
  readonly heading: string;
  readonly categories: readonly string[];
  readonly columns: readonly ChartSeries[];
  readonly asDots?: boolean;
  readonly lines: readonly ChartSeries[];
  /** How the figures beside are shown, and how the axis is. */
  readonly figures: string;
  readonly axis: string;
  /** Between two marks of the axis, where Excel's own choice would not do. */
  readonly step?: number | undefined;
}

/** A chart across the grid. */
export function reportChart(input: ChartInput): ReportChart {
  const { heading, categories, columns, lines } = input;
  const series = [...columns, ...lines];
  const at = { row: 1, column: BESIDE };
  const count = categories.length;
  const column = (index: number) => rangeAddress({ row: 2, column: BESIDE + index }, count, 1);
  const planned = (each: ChartSeries): ChartSeriesPlan => ({
    name: each.name,
    values: column(1 + series.indexOf(each)),
    color: each.color,
  });
  return {
    block: {
      at: cellAddress(at),
      cells: [
        [heading, ...series.map(({ name }) => name)],
        ...categories.map((category, index) => [
          category,
          ...series.map(({ values }) => values[index] ?? null),
        ]),
      ],
    },
    looks: [
      { address: rangeAddress(at, count + 1, series.length + 1), look: NOTE },
      {
        address: rangeAddress({ row: 2, column: BESIDE + 1 }, count, series.length),
        look: { numberFormat: input.figures },
      },
    ],
    plan: (row, rows) => ({
      name: input.name,
      title: input.title,
      description: input.description,
      from: cellAddress({ row, column: 1 }),
      to: cellAddress({ row: row + rows - 1, column: GRID.length }),
      categories: column(0),
      columns: columns.map(planned),
      asDots: input.asDots,
      lines: lines.map(planned),
      numberFormat: input.axis,
      step: input.step,
    }),
  };
}
