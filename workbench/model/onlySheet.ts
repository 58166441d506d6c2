import type { Sheet } from "./sheet";
import { createWorkbook, type Workbook } from "./workbook";

/**
 * A new workbook with a sheet of another one, for somebody who is to see nothing else of that: no names, settings,
 * properties or parts go with it.
 * @param sheet one that stands alone, without formulas and tables
 */
export function onlySheet(sheet: Sheet): Workbook {
  return { ...createWorkbook(), sheets: [{ ...sheet, names: [] }], activeSheetId: sheet.id };
}
