import {
  NAMES,
  TABLE_OF,
  TABLES,
  type NameKey,
  type NamesThere,
  type TableKey,
  type Taken,
} from "../../sheets/plan/naming";
import type { SeenWorkbook } from "./lookAtWorkbook";
import type { OurParts } from "./ourParts";

/** What a workbook has already, whoever made it. */
export function takenIn({ sheets, names }: SeenWorkbook): Taken {
  return {
    sheets: sheets.map(({ name }) => name),
    tablesAndNames: [...names.map(({ name }) => name), ...sheets.flatMap(({ tables }) => tables)],
  };
}

/** What our parts that are there are called now. */
export function namesThere({ sheets, nameOf }: OurParts): NamesThere {
  const tableKeys = Object.keys(TABLES) as TableKey[];
  const nameKeys = Object.keys(NAMES) as NameKey[];
  const tables = [...sheets].flatMap(([part, { table }]) =>
    tableKeys.filter((key) => TABLES[key] === TABLE_OF[part]).map((key) => [key, table]),
  );
  return {
    sheets: Object.fromEntries([...sheets].map(([part, { name }]) => [part, name])),
    tables: Object.fromEntries(tables) as NamesThere["tables"],
    names: Object.fromEntries(nameKeys.map((key) => [key, nameOf(key)])),
  };
}
