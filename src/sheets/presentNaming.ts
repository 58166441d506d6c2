import type { Contract } from "../contract/contract";
import { sheetTexts } from "../language/sheets/sheets";
import { NAMES, TABLES, type ExistingNames, type Naming } from "./plan/naming";

/** What sheets, tables and names are called in a workbook that has them; as we make them where they are gone. */
export function presentNaming({ language }: Contract, there: ExistingNames): Naming {
  return {
    sheets: { ...sheetTexts(language).sheets, ...there.sheets },
    tables: { ...TABLES, ...there.tables },
    names: { ...NAMES, ...there.names },
  };
}
