import type { Sheet } from "../../model/sheet";
import { itemNotFound } from "../officeError";
import type { OfficeObject } from "../officeObject";
import { declaredType, officeObject } from "../officeObject";

export const worksheetType = declaredType<Sheet>({
  name: "Worksheet",
  identity: (sheet) => ({ Id: sheet.id }),
  requireAlive(sheet, session) {
    if (!session.workbook.sheets.includes(sheet))
      throw itemNotFound(`The sheet ${sheet.name} has been deleted.`);
  },
});

export function worksheetObject(sheet: Sheet): OfficeObject {
  return officeObject(worksheetType, sheet);
}
