import type { SheetPlan } from "../plan/plan";
import type { PlanInput } from "../plan/planInput";
import { filledAreas } from "../plan/filledAreas";
import { landscape } from "../plan/print";
import { sheetHeaderHeights, sheetTitle } from "../plan/sheetHeader";
import { layOutTable } from "../plan/table";
import { activityTableColumns } from "./activityTableColumns";
import { countedColumnsBlock } from "./countedColumnsBlock";
import { sumsLine } from "./sumsLine";

const HEADER_ROW = 3;
/** Enough for a month of all municipalities; the table grows with what is entered. */
const blankRows = (input: PlanInput) => input.contract.municipalities.map(() => null);

/** Aktivitet: what is entered, a row a month and municipality, and beside it how each row is counted. */
export function activitySheet(input: PlanInput, columns = activityTableColumns(input)): SheetPlan {
  const { naming, texts } = input;
  const title = sheetTitle(input, texts.activity.title, sumsLine(input));
  const layout = layOutTable(
    naming.tables.activity,
    { row: HEADER_ROW, column: 1 },
    columns,
    blankRows(input),
  );
  const { places } = layout;
  const counted = countedColumnsBlock(input, { row: HEADER_ROW, column: places.beside });
  return {
    part: "activity",
    name: naming.sheets.activity,
    tables: [layout.table],
    names: counted.names,
    blocks: [title.block, ...counted.blocks],
    looks: [...title.looks, ...layout.looks, ...counted.looks],
    widths: [...layout.widths, places.spacer, ...counted.widths],
    folded: counted.folded,
    heights: [...sheetHeaderHeights, { rows: `${HEADER_ROW}:${HEADER_ROW}`, points: 32 }],
    frozen: { rows: HEADER_ROW, columns: places.numberOf(texts.activity.columns.municipality) },
    validations: layout.validations,
    highlights: [],
    charts: [],
    print: {
      ...landscape(input, filledAreas([layout.asForm(false)], layout.wholeColumns), [HEADER_ROW, HEADER_ROW]),
      isForm: true,
    },
  };
}
