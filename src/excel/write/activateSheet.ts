import { runExcel } from "../runExcel";

/** Brings a sheet to the front. */
export async function activateSheet(id: string): Promise<void> {
  await runExcel(async (context) => {
    context.workbook.worksheets.getItem(id).activate();
    await context.sync();
  });
}
