import type { Contract } from "../contract/contract";
import { sheetTexts } from "../language/sheets/sheets";
import { laterTargets, TABLES, type ExistingNames, type Naming } from "./plan/naming";
import { namesFor } from "./plan/ourNames";

/** The names of sheets, tables and defined names in a workbook that has them; ours where they are gone. */
export function presentNaming(contract: Contract, there: ExistingNames): Naming {
  const { language, years } = contract;
  return {
    sheets: { ...sheetTexts(language).sheets, ...there.sheets },
    tables: { ...TABLES, ...there.tables },
    // No formula names them.
    laterTargets: laterTargets(years),
    names: { ...namesFor(contract), ...there.names } as Naming["names"],
  };
}
