import type { Sheet } from "../../../model/sheet";
import { optionalText, requireObject } from "../../argumentChecks";
import { invalidArgument, invalidOperation, notImplemented } from "../../officeError";
import type { ObjectType, OfficeObject } from "../../officeObject";
import { officeObject } from "../../officeObject";

/** Excel's options with their defaults. */
const OPTIONS: Readonly<Record<string, boolean | string>> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

function options(given: unknown): Record<string, boolean | string> {
  const chosen = { ...OPTIONS };
  if (given === null || given === undefined) return chosen;
  for (const [key, value] of Object.entries(requireObject(given, "The protection's options"))) {
    const unset = OPTIONS[key];
    if (value === null || value === undefined) continue;
    if (unset === undefined || typeof value !== typeof unset) {
      throw invalidArgument(`${key} is no option of worksheet.protection, or of another type.`);
    }
    chosen[key] = value as boolean | string;
  }
  return chosen;
}

const protectionType: ObjectType<Sheet> = {
  name: "WorksheetProtection",
  members: {
    protected: { get: (sheet) => sheet.protection !== undefined },
    options: { get: (sheet) => (sheet.protection ? { ...sheet.protection.options } : null) },
    protect: {
      call(sheet, [given, password]) {
        if (sheet.protection)
          throw invalidOperation(`${sheet.name} is protected already: load protected first.`);
        if (optionalText(password, "The password")) {
          throw notImplemented("WorksheetProtection.protect: the host keeps no passwords.");
        }
        sheet.protection = { options: options(given) };
      },
    },
    unprotect: {
      call(sheet) {
        if (!sheet.protection)
          throw invalidOperation(`${sheet.name} is not protected: load protected first.`);
        sheet.protection = undefined;
      },
    },
  },
};

export function worksheetProtectionObject(sheet: Sheet): OfficeObject {
  return officeObject(protectionType, sheet);
}
