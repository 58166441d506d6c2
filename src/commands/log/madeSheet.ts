import { cellAddress } from "../../sheets/plan/address";
import {
  isFormula,
  type Block,
  type OptionalPart,
  type SheetPlan,
  type TablePlan,
} from "../../sheets/plan/plan";
import { parseRectangles } from "../../sheets/plan/rectangles";
import type { MadeSheet } from "./done";

/** A chart's description stands in the cell behind it. */
export function behindCharts(charts: SheetPlan["charts"]): readonly Block[] {
  return charts.map(({ from, description }) => ({ at: from, cells: [[description]] }));
}

/** An optional sheet, as far as it takes to see whether somebody has written on it since it was made. */
export function madeSheet(
  key: OptionalPart,
  { blocks, tables, charts, names }: Pick<SheetPlan, "blocks" | "tables" | "charts" | "names">,
): MadeSheet {
  const written = [...blocks, ...tables.map(tableBlock), ...behindCharts(charts)];
  return {
    key,
    // Excel words formulas in its own way: that there is one is all that can be known again.
    blocks: written.map(({ at, cells }) => ({
      at,
      cells: cells.map((row) => row.map((each) => (isFormula(each) ? { formula: "=" } : each))),
    })),
    names: names.flatMap(({ name, local }) => (local ? [] : [name])),
    arrays: blocks.flatMap(formulaCells),
  };
}

function tableBlock({ address, headers, cells, totals }: TablePlan): Block {
  const [{ from }] = parseRectangles(address);
  return { at: cellAddress(from), cells: [headers, ...cells, ...(totals ? [totals] : [])] };
}

function formulaCells({ at, cells }: Block): string[] {
  const [{ from }] = parseRectangles(at);
  return cells.flatMap((row, down) =>
    row.flatMap((each, across) =>
      isFormula(each) ? [cellAddress({ row: from.row + down, column: from.column + across })] : [],
    ),
  );
}
