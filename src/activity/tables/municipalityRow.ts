import type { Entry } from "../values/entry";
import type { TableSchema } from "./tableSchema";

/** The columns of the table Kommuner that identify a figure. */
const MUNICIPALITY_COLUMNS = ["code", "name", "actual"] as const;

export type MunicipalityColumn = (typeof MUNICIPALITY_COLUMNS)[number];

export type MunicipalityRow = Readonly<Record<MunicipalityColumn, Entry>>;

/** The table in the workbook; files have none like it. */
export const MUNICIPALITY_SCHEMA: TableSchema<MunicipalityColumn> = {
  columns: MUNICIPALITY_COLUMNS,
  headerAliases: { code: [], name: [], actual: [] },
  ambiguousAliases: {},
  required: [["code", "name"], ["actual"]],
};
