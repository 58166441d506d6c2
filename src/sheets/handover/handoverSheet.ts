import { handoverTexts } from "../../language/sheets/handoverTexts";
import type { SheetPlan } from "../plan/plan";
import type { SheetInput } from "../plan/planInput";
import { landscape } from "../plan/print";
import { sheetHeaderHeights, sheetTitle } from "../plan/sheetHeader";
import { layOutTable } from "../plan/table";
import { handoverColumns, type HandoverCells } from "./handoverColumns";

const HEADER_ROW = 4;

/**
 * Overlevering: what is open, for whoever takes over: where it stands, whose it is, when it is due.
 * @param rows what is open when the sheet is made
 */
export function handoverSheet(input: SheetInput, rows: readonly HandoverCells[] = []): SheetPlan {
  const words = handoverTexts(input.contract.language);
  const title = sheetTitle(input, words.title, words.introduction);
  const layout = layOutTable(
    input.naming.tables.handover,
    { row: HEADER_ROW, column: 1 },
    handoverColumns(input),
    rows.length > 0 ? rows : [null],
  );
  return {
    part: "handover",
    name: input.naming.sheets.handover,
    tables: [layout.table],
    names: [],
    blocks: [title.block],
    looks: [...title.looks, ...layout.looks],
    widths: layout.widths,
    heights: [...sheetHeaderHeights, { rows: `${HEADER_ROW}:${HEADER_ROW}`, points: 24 }],
    frozen: { rows: HEADER_ROW, columns: 0 },
    validations: layout.validations,
    highlights: [],
    charts: [],
    print: { ...landscape(input, layout.wholeColumns, [HEADER_ROW, HEADER_ROW]), isForm: true },
  };
}
