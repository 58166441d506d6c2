import { runExcel } from "../runExcel";

/**
 * Shows cells to the user: their sheet in front, the cells selected.
 * @returns false where the workbook has no such sheet
 */
export async function selectAddress(sheetName: string, address: string): Promise<boolean> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName).load("name");
    await context.sync();
    if (sheet.isNullObject) return false;
    sheet.activate();
    sheet.getRange(address).select();
    await context.sync();
    return true;
  });
}
