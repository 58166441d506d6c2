import type { ReportTexts } from "../../language/report/reportTexts";
import type { ReportFacts } from "../../report/facts/reportFacts";
import { cellAddress, rangeAddress } from "../plan/address";
import { ABOVE, BELOW, GOOD, MUTED, NOTE } from "../plan/looks";
import { SIGNED_PERCENT } from "../plan/numberFormats";
import type { Block, ChartPlan, LookPlan } from "../plan/plan";
import { BESIDE, GRID } from "./reportGrid";

/** What the chart is drawn from. */
export interface ChartInput {
  readonly facts: ReportFacts;
  readonly texts: ReportTexts;
}

/** The places in the band that are judged, in the colours that Kommuner has for them. */
const VERDICTS = [
  ["below", BELOW],
  ["within", GOOD],
  ["above", ABOVE],
] as const;
/** The municipality, the verdicts and the two limits. */
export const CHART_COLUMNS = 1 + VERDICTS.length + 2;

export interface ChartFigures {
  readonly block: Block;
  readonly looks: readonly LookPlan[];
  readonly column: (index: number) => string;
}

/**
 * Beside what is printed, for the chart: the municipalities' deviations, a column for each place in the band, and the
 * band's limits.
 */
export function chartFigures({ facts, texts }: ChartInput): ChartFigures {
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

export function deviationChart(
  { texts }: ChartInput,
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
