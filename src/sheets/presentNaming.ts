import type { Contract } from "../contract/contract";
import { sheetTexts } from "../language/sheets/sheets";
import { laterTargets, NAMES, TABLES, type ExistingNames, type Naming } from "./plan/naming";

/** What sheets, tables and names are called in a workbook that has them; as we make them where they are gone. */
export function presentNaming({ language, years }: Contract, there: ExistingNames): Naming {
  return {
    sheets: { ...sheetTexts(language).sheets, ...there.sheets },
    tables: { ...TABLES, ...there.tables },
    // No formula names them.
    laterTargets: laterTargets(years),
    names: { ...NAMES, ...there.names },
  };
}
