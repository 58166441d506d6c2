import type { Contract } from "../contract/contract";
import { sheetTexts } from "../language/sheets/sheets";
import { laterTargets, TABLES, type ExistingNames, type Naming } from "./plan/naming";
import { namesFor } from "./plan/ourNames";

/** What sheets, tables and names are called in a workbook that has them; as we make them where they are gone. */
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
