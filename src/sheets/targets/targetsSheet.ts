import { countLabels, countsBlock } from "../activity/activityCounts";
import { cellAddress } from "../plan/address";
import { columnPlaces } from "../plan/columnPlaces";
import { NOTE } from "../plan/looks";
import type { SheetPlan } from "../plan/plan";
import type { PlanInput } from "../plan/planInput";
import { landscape } from "../plan/print";
import { wrappedRowHeights } from "../plan/rowHeights";
import { sheetHeader, sheetHeaderLabels } from "../plan/sheetHeader";
import { layOutTable } from "../plan/table";
import { verdictHighlights } from "../plan/verdicts";
import { targetColumns } from "./targetColumns";
import type { TargetRow } from "./targetRow";

const HEADER_ROW = 7;

/** Målark: one row a measure and year, with verdicts and where each figure comes from. */
export function targetsSheet(input: PlanInput, columns = targetColumns(input)): SheetPlan {
  const { contract, naming, texts } = input;
  const words = texts.targets;
  const places = columnPlaces(columns);
  const count = contract.years.length * contract.measures.length;
  const labelColumn = places.numberOf(words.columns.id) + 1;
  // The counts stand below the targets they are compared with, unless their labels need more room.
  const valueColumn = Math.max(
    places.numberOf(words.columns.target),
    places.past(countLabels(input), labelColumn),
  );
  const counts = countsBlock(input, { row: HEADER_ROW + count + 3, labelColumn, valueColumn });
  const rows = contract.years.flatMap((year) =>
    contract.measures.map((measure): TargetRow => ({ measure, year, counts })),
  );
  const layout = layOutTable(naming.tables.targets, { row: HEADER_ROW, column: 1 }, columns, rows);
  const header = sheetHeader(input, words.title, places.past(sheetHeaderLabels(input)));
  const forecastMethod = cellAddress({ row: 3, column: places.numberOf(words.columns.target) });
  const heights = wrappedRowHeights(columns, rows).map((points, index) => {
    const row = HEADER_ROW + 1 + index;
    return { rows: `${row}:${row}`, points };
  });
  return {
    part: "targets",
    name: naming.sheets.targets,
    tables: [layout.table],
    names: [],
    blocks: [header.block, { at: forecastMethod, cells: [[words.forecastMethod]] }, counts.block],
    looks: [
      ...header.looks,
      { address: forecastMethod, look: NOTE },
      ...layout.looks,
      { address: layout.table.body, look: { vertical: "Center" } },
      ...counts.looks,
    ],
    widths: layout.widths,
    heights: [{ rows: `${HEADER_ROW}:${HEADER_ROW}`, points: 32 }, ...heights],
    frozen: { rows: HEADER_ROW, columns: places.numberOf(words.columns.point) },
    validations: layout.validations,
    highlights: verdictHighlights(input, layout.column(words.columns.status)),
    charts: [],
    print: landscape(input, `A1:${layout.lastColumn}${counts.nextRow - 1}`, HEADER_ROW),
  };
}
