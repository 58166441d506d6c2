import type { SheetPlan } from "../plan/plan";
import type { PlanInput } from "../plan/planInput";
import { landscapePage } from "../plan/print";
import { sheetHeaderHeights, sheetTitle } from "../plan/sheetHeader";
import { layOutTable, withoutFilter } from "../plan/table";
import { areaColumns } from "./areaColumns";

const HEADER_ROW = 3;

/** Indsatsområder: what the contract wants followed up in words. */
export function areasSheet(input: PlanInput, columns = areaColumns(input)): SheetPlan {
  const { contract, naming, texts } = input;
  const words = texts.areas;
  const title = sheetTitle(input, words.title, words.introduction);
  const layout = withoutFilter(
    layOutTable(naming.tables.areas, { row: HEADER_ROW, column: 1 }, columns, contract.areas),
  );
  return {
    part: "areas",
    name: naming.sheets.areas,
    tables: [layout.table],
    names: [],
    blocks: [title.block],
    looks: [...title.looks, ...layout.looks],
    widths: layout.widths,
    heights: [...sheetHeaderHeights, { rows: `${HEADER_ROW}:${HEADER_ROW}`, points: 24 }],
    frozen: { rows: HEADER_ROW, columns: layout.places.numberOf(words.columns.title) },
    validations: layout.validations,
    highlights: [],
    charts: [],
    print: {
      ...landscapePage(input, layout.lastColumn, layout.nextRow - 1, [HEADER_ROW, HEADER_ROW]),
      isForm: true,
    },
  };
}
