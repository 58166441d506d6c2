import type { SheetPlan } from "../sheets/plan";
import { addInputStyle } from "./inputStyle";
import { SHEET_MARKER, writeSheetMarker, type WorkbookMarker } from "./marker";
import type { SeenWorkbook } from "./lookAtWorkbook";
import { writeBehaviour, writeContents, writeLooks, writeName, writeTables } from "./writeSheet";

/** A sheet in the batch, and what it was made from. */
export interface WrittenSheet {
  readonly plan: SheetPlan;
  readonly sheet: Excel.Worksheet;
}

/**
 * Puts sheets into the batch, after those the workbook has: tables first, then the names, then the formulas
 * that speak of them.
 */
export function writeSheets(
  workbook: Excel.Workbook,
  plans: readonly SheetPlan[],
  seen: SeenWorkbook,
): WrittenSheet[] {
  workbook.application.suspendApiCalculationUntilNextSync();
  workbook.application.suspendScreenUpdatingUntilNextSync();
  if (!seen.hasInputStyle) addInputStyle(workbook);

  const written = plans.map((plan) => ({ plan, sheet: workbook.worksheets.add(plan.name) }));
  for (const { sheet, plan } of written) writeTables(sheet, plan);
  for (const { sheet, plan } of written) {
    for (const name of plan.names) writeName(workbook, sheet, name);
  }
  for (const { sheet, plan } of written) {
    writeLooks(sheet, plan);
    writeContents(sheet, plan);
    writeBehaviour(sheet, plan);
  }
  return written;
}

/** Marks sheets as ours; the last that is written of them, so that a sheet which bears its marker is whole. */
export function markSheets(written: readonly WrittenSheet[], marker: WorkbookMarker): void {
  for (const { sheet, plan } of written) {
    const table = plan.tables[0]?.name ?? "";
    const value = writeSheetMarker({ ...marker, part: plan.part, table });
    sheet.names.add(SHEET_MARKER, `="${value}"`).visible = false;
  }
}
