import { contractInUse } from "../../contract/contractInUse";
import {
  MAIN_TABLES,
  TABLES,
  type ExistingNames,
  type TableKey,
  type TakenNames,
} from "../../sheets/plan/naming";
import { namesFor, type NameKey } from "../../sheets/plan/ourNames";
import type { WorkbookSnapshot } from "./inspectWorkbook";
import type { AddInParts } from "./addInParts";

/** Names that a workbook already has, whoever made them; those that refer to nothing are free to be made anew. */
export function takenNames({ sheets, names }: WorkbookSnapshot): TakenNames {
  return {
    sheets: sheets.map(({ name }) => name),
    tablesAndNames: [
      ...names.filter(({ formula }) => !formula.includes("#REF!")).map(({ name }) => name),
      ...sheets.flatMap(({ tables }) => tables),
    ],
  };
}

/** The present names of our parts. */
export function existingNames({ sheets, nameOf }: AddInParts): ExistingNames {
  const tableKeys = Object.keys(TABLES) as TableKey[];
  const nameKeys = Object.keys(namesFor(contractInUse())) as NameKey[];
  const tables = [...sheets].flatMap(([part, { table }]) =>
    tableKeys.filter((key) => TABLES[key] === MAIN_TABLES[part]).map((key) => [key, table]),
  );
  return {
    sheets: Object.fromEntries([...sheets].map(([part, { name }]) => [part, name])),
    tables: Object.fromEntries(tables) as ExistingNames["tables"],
    names: Object.fromEntries(nameKeys.map((key) => [key, nameOf(key)])),
  };
}
