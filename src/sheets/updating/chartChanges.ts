import { rangeAddress } from "../plan/address";
import type { ChartPlan } from "../plan/plan";
import { parseRectangles } from "../plan/rectangles";
import type { Comparison } from "./changes";
import { seenTable } from "./frameChanges";
import { seenAt, seenEnd, type SeenSheet } from "./seenWorkbook";

/** The ranges of a chart of ours once its table has other rows, by the names of its series. */
export interface ChartChange {
  readonly chart: string;
  readonly categories: string;
  readonly series: readonly { readonly name: string; readonly values: string }[];
}

/**
 * Charts of tables that got rows just now. Excel makes a chart's ranges longer for a row in their middle, but not for
 * one below their last; what is beside the table, and the chart reads, is no part of it.
 */
export function chartChanges({ plan, sheet, fresh }: Comparison): ChartChange[] {
  return plan.charts.flatMap((chart): ChartChange[] => {
    const categories = parseRectangles(chart.categories)[0].from;
    const planned = plan.tables.find(({ address }) => {
      const { from, to } = parseRectangles(address)[0];
      const isBeside = categories.row > from.row && categories.row <= to.row;
      return isBeside && from.column <= categories.column && categories.column <= to.column;
    });
    const table = planned && seenTable(sheet, planned.name);
    if (!planned || !table || ![...fresh.rows].some((row) => row.startsWith(`${planned.name}|`))) return [];
    const header = planned.headers[categories.column - parseRectangles(planned.address)[0].from.column];
    const under = (heading: string | undefined) => {
      const column = heading === undefined ? undefined : columnHeaded(sheet, table.row, heading);
      return column === undefined ? [] : [rangeAddress({ row: table.row + 1, column }, table.height, 1)];
    };
    return under(header).map((address) => ({
      chart: chart.name,
      categories: address,
      series: allSeries(chart).flatMap(({ name }) => under(name).map((values) => ({ name, values }))),
    }));
  });
}

function allSeries({ columns, lines }: ChartPlan): ChartPlan["columns"] {
  return [...columns, ...lines];
}

/** The one column with that heading, of the table or beside it. */
function columnHeaded(sheet: SeenSheet, row: number, heading: string): number | undefined {
  const end = seenEnd(sheet).column;
  const columns = Array.from({ length: end - sheet.left + 1 }, (_, index) => sheet.left + index);
  const found = columns.filter((column) => seenAt(sheet, row, column) === heading);
  return found.length === 1 ? found[0] : undefined;
}
