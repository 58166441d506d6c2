import { queueInputStyle } from "../src/excel/identity/inputStyle";
import { plannedCellInput } from "../src/excel/write/queue/queueCells";
import type { RangeCache } from "../src/excel/write/rangeCache";
import {
  queueBehaviour,
  queueLooks,
  queueNames,
  queueTables,
  type SheetContext,
} from "../src/excel/write/queue/queueSheetContents";
import { placeholderZeros, tableRowBlocks } from "../src/excel/write/tableBlocks";
import { rangeAddress } from "../src/sheets/plan/address";
import type { Block, SheetPlan } from "../src/sheets/plan/plan";
import { parseRectangles } from "../src/sheets/plan/rectangles";

/**
 * Writes sheets as an engineer would at first: one batch, one matrix of contents a block, the looks and validations in
 * the order of the plan, and each range asked for where it is needed. The print set-up, the marks by which sheets are
 * known again and the contract in the file are left out.
 */
export async function writeMatrices(plans: readonly SheetPlan[]): Promise<void> {
  await Excel.run(async (context) => {
    queueInputStyle(context.workbook, false);
    const written = plans.map((plan): SheetContext => {
      const sheet = context.workbook.worksheets.add(plan.name);
      return { plan: { ...plan, formats: [] }, sheet, ranges: rangesOf(sheet) };
    });
    written.forEach(queueTables);
    for (const each of written) queueNames(context.workbook, each, new Set());
    for (const each of written) {
      queueLooks(each);
      for (const table of each.plan.tables) {
        for (const block of [...placeholderZeros(table), ...tableRowBlocks(table)]) writeMatrix(each, block);
      }
      for (const block of each.plan.blocks) writeMatrix(each, block);
      queueBehaviour(each);
    }
    await context.sync();
  });
}

/** Each range anew, however often it is used. */
function rangesOf(sheet: Excel.Worksheet): RangeCache {
  const range = (address: string) => sheet.getRange(address);
  return { range, areas: (address) => (address.includes(",") ? sheet.getRanges(address) : range(address)) };
}

/** A `null` among the contents leaves its cell as it is. */
function writeMatrix({ ranges }: SheetContext, { at, cells }: Block): void {
  const { from } = parseRectangles(at)[0];
  ranges.range(rangeAddress(from, cells.length, cells[0]?.length ?? 0)).formulas = cells.map((row) =>
    row.map(plannedCellInput),
  );
}
