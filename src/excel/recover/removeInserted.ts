import type { WorkbookSnapshot } from "../identity/inspectWorkbook";
import { PROPERTY_MARKER } from "../identity/marker";
import { runExcel } from "../runExcel";

/**
 * Removes what an insertion that broke off has left, in one request: the parts it would have made that are there now
 * and were not before. The user's own parts are never touched. The cell style stays: after one was deleted, some Excels
 * can read none any more, and an unused one harms nobody.
 */
export async function removeInserted(
  before: WorkbookSnapshot,
  now: WorkbookSnapshot,
  planned: { readonly sheets: readonly string[]; readonly names: readonly string[] },
): Promise<void> {
  const known = new Set(before.sheets.map((sheet) => sheet.id));
  const sheets = now.sheets.filter((sheet) => !known.has(sheet.id) && planned.sheets.includes(sheet.name));
  const named = new Set(before.names.map(({ name }) => name));
  const names = now.names
    .map(({ name }) => name)
    .filter((name) => planned.names.includes(name) && !named.has(name));
  const parts = now.contractParts.filter((id) => !before.contractParts.includes(id));
  await runExcel(async (context) => {
    const { workbook } = context;
    for (const name of names) workbook.names.getItem(name).delete();
    for (const sheet of sheets) workbook.worksheets.getItem(sheet.id).delete();
    for (const id of parts) workbook.customXmlParts.getItem(id).delete();
    if (now.property && !before.property) workbook.properties.custom.getItem(PROPERTY_MARKER).delete();
    await context.sync();
  });
}
