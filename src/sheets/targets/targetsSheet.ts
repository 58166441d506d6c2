import { countsBlock } from "../activity/activityCounts";
import { sheetHeader, tableHeaderLook } from "../plan/sheetHeader";
import { NOTE } from "../plan/looks";
import type { SheetPlan, ValidationPlan } from "../plan/plan";
import type { PlanInput } from "../plan/planInput";
import { landscape } from "../plan/print";
import { rowHeight } from "../plan/rowHeight";
import { layOutTable } from "../plan/table";
import { targetColumns } from "./targetColumns";
import { targetExplanation } from "./targetExplanation";
import type { TargetRow } from "./targetRow";
import { actualValidation, dateValidation } from "../plan/validation";
import { verdictHighlights } from "../plan/verdicts";

const HEADER_ROW = 7;

/** Målark: one row a measure and year, with verdicts and where each figure comes from. */
export function targetsSheet(input: PlanInput): SheetPlan {
  const { contract, naming, texts } = input;
  const words = texts.targets;
  const rows = contract.years.flatMap((year) =>
    contract.measures.map((measure): TargetRow => ({ measure, year })),
  );
  const counts = countsBlock(input, HEADER_ROW + rows.length + 3);
  const columns = targetColumns(input, counts);
  const layout = layOutTable(naming.tables.targets, { row: HEADER_ROW, column: 1 }, columns, rows);
  const head = sheetHeader(input, words.title, "C", 3);
  const wide = (header: string) => columns.find((column) => column.header === header)?.characters ?? 1;
  const heights = rows.map((row, index) => {
    const { measure } = row;
    const source = measure.actual.from === "entered" ? measure.actual.source : "";
    const points = rowHeight([
      { length: measure.title.length, characters: wide(words.columns.title) },
      { length: measure.point.length, characters: wide(words.columns.point) },
      { length: source.length, characters: wide(words.columns.source) },
      { length: targetExplanation(input, row, counts).longest, characters: wide(words.columns.explanation) },
    ]);
    const at = HEADER_ROW + 1 + index;
    return { rows: `${at}:${at}`, points };
  });
  return {
    part: "targets",
    name: naming.sheets.targets,
    tables: [layout.table],
    names: [],
    blocks: [{ at: "A1", cells: head.cells }, { at: "H3", cells: [[words.forecastMethod]] }, counts.block],
    looks: [
      ...head.looks,
      { address: "H3", look: NOTE },
      tableHeaderLook(HEADER_ROW, 1, columns.length),
      ...layout.looks,
      { address: layout.table.body, look: { vertical: "Center" } },
      ...counts.looks,
    ],
    widths: layout.widths,
    heights: [{ rows: `${HEADER_ROW}:${HEADER_ROW}`, points: 32 }, ...heights],
    frozen: { rows: HEADER_ROW, columns: 3 },
    validations: rows.flatMap((row, index): ValidationPlan[] =>
      row.measure.actual.from === "entered"
        ? [
            actualValidation(texts, layout.cell(words.columns.actual, index), row.measure.unit),
            dateValidation(texts, layout.cell(words.columns.asOf, index)),
          ]
        : [],
    ),
    highlights: verdictHighlights(input, layout.column(words.columns.status)),
    charts: [],
    print: landscape(input, `A1:${layout.lastColumn}${counts.nextRow - 1}`, HEADER_ROW),
  };
}
