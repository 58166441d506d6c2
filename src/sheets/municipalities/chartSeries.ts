import { isLopsided } from "../../contract/span";
import { cellAddress, rangeAddress, wholeColumn, type CellPosition } from "../plan/address";
import { textLiteral, thisRow } from "../plan/formulas";
import { ABOVE, BELOW, GOOD, MUTED, NOTE } from "../plan/looks/looks";
import { SIGNED_PERCENT } from "../plan/looks/numberFormats";
import { formula, type Block, type ChartSeriesPlan, type LookPlan, type WidthPlan } from "../plan/plan";
import type { PlanInput } from "../plan/planInput";

/** Beside each municipality, for the chart: its deviation in the column of its verdict, and the band's limits. */
export function chartSeries(
  input: PlanInput,
  at: CellPosition,
): {
  readonly block: Block;
  readonly look: LookPlan;
  readonly widths: readonly WidthPlan[];
  readonly columns: readonly ChartSeriesPlan[];
  readonly lines: readonly ChartSeriesPlan[];
} {
  const count = input.contract.municipalities.length;
  const columns = verdictSeries(input);
  const lines = limitSeries(input);
  const all = [...columns, ...lines];
  const planned = (series: readonly Series[], first: number): ChartSeriesPlan[] =>
    series.map(({ name, color }, index) => ({
      name,
      color,
      values: rangeAddress({ row: at.row + 1, column: first + index }, count, 1),
    }));
  return {
    block: {
      at: cellAddress(at),
      cells: [
        all.map(({ name }) => name),
        ...Array.from({ length: count }, () => all.map(({ text }) => formula(text))),
      ],
    },
    look: {
      address: rangeAddress(at, count + 1, all.length),
      look: { ...NOTE, numberFormat: SIGNED_PERCENT, horizontal: "Right" },
    },
    widths: all.map((_, index) => ({ columns: wholeColumn(at.column + index), characters: 12 })),
    columns: planned(columns, at.column),
    lines: planned(lines, at.column + columns.length),
  };
}

/** A series: the text of its formula, in the row of a municipality. */
interface Series {
  readonly name: string;
  readonly color: string;
  readonly text: string;
}

/** One for each verdict, in the colour that the table gives it; blank beside municipalities with another. */
function verdictSeries({ naming, results, texts }: PlanInput): Series[] {
  const { below, within, above } = results.bandPositions;
  const { band, deviationPct } = texts.municipalities.columns;
  const ofRow = (header: string) => `${naming.tables.municipalities}${thisRow(header)}`;
  const series = (name: string, color: string) => ({
    name,
    color,
    text: `IF(${ofRow(band)}=${textLiteral(name)},${ofRow(deviationPct)},"")`,
  });
  return [series(below, BELOW.color), series(within, GOOD.color), series(above, ABOVE.color)];
}

function limitSeries({ contract, naming, texts }: PlanInput): Series[] {
  const { tolerance, toleranceAbove } = naming.names;
  const { lower, upper } = texts.municipalities.limits;
  return [
    { name: lower, color: MUTED, text: `-${tolerance}` },
    { name: upper, color: MUTED, text: isLopsided(contract) ? toleranceAbove : tolerance },
  ];
}
