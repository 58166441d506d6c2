import { leanSheet } from "../../sheets/batching/leanSheet";
import type { SheetPlan } from "../../sheets/plan/plan";
import { addInputStyle } from "../identity/inputStyle";
import { SHEET_MARKER, writeSheetMarker, type WorkbookMarker } from "../identity/marker";
import type { SeenWorkbook } from "../identity/lookAtWorkbook";
import { reachCells } from "./rangeCache";
import {
  writeBehaviour,
  writeContents,
  writeLooks,
  writeNames,
  writeTables,
  type SheetInWork,
} from "./writeSheet";

/**
 * Puts sheets into the batch, after those the workbook has: tables first, then the names, then the formulas
 * that speak of them.
 */
export function writeSheets(
  workbook: Excel.Workbook,
  plans: readonly SheetPlan[],
  seen: SeenWorkbook,
): SheetInWork[] {
  workbook.application.suspendApiCalculationUntilNextSync();
  workbook.application.suspendScreenUpdatingUntilNextSync();
  if (!seen.hasInputStyle) addInputStyle(workbook);

  const written = plans.map((plan): SheetInWork => {
    const sheet = workbook.worksheets.add(plan.name);
    return { plan: leanSheet(plan), sheet, reach: reachCells(sheet) };
  });
  for (const each of written) writeTables(each);
  for (const each of written) writeNames(workbook, each);
  for (const each of written) {
    writeLooks(each);
    writeContents(each);
    writeBehaviour(each);
  }
  return written;
}

/** Marks sheets as ours; the last that is written of them, so that a sheet which bears its marker is whole. */
export function markSheets(written: readonly SheetInWork[], marker: WorkbookMarker): void {
  for (const { sheet, plan } of written) {
    const table = plan.tables[0]?.name ?? "";
    const value = writeSheetMarker({ ...marker, part: plan.part, table });
    sheet.names.add(SHEET_MARKER, `="${value}"`).visible = false;
  }
}
