import { contractInUse } from "../../contract/contractInUse";
import { findMunicipality } from "../../contract/municipalities";
import type { TableSchema } from "../tables/tableSchema";
import { memoize } from "../values/memoize";
import { duplicatePlaces } from "./mapColumns";

/**
 * Finds the municipality that a row names twice in different ways, such as by name and by code, and what contradicts
 * it: `751 / Samsø`. `undefined` where a file names it once.
 * @param at the places of columns that are read
 * @param used the same places
 */
export function contradictionReader<Column extends string>(
  schema: TableSchema<Column>,
  header: readonly string[],
  at: Readonly<Record<Column, number>>,
  used: ReadonlySet<unknown>,
): ((cells: readonly string[]) => string | undefined) | undefined {
  const column = schema.columns.find((each) => each === "municipality");
  if (column === undefined) return undefined;
  const place = at[column];
  const twins = duplicatePlaces(schema, header, column, place).filter((twin) => !used.has(twin));
  if (twins.length === 0) return undefined;
  const contract = contractInUse();
  const municipalityOf = memoize((written: string) => findMunicipality(contract, written));
  return (cells) => {
    const own = cells[place] ?? "";
    const municipality = municipalityOf(own);
    const other = twins
      .map((twin) => cells[twin] ?? "")
      .find((cell) => municipality && (municipalityOf(cell) ?? municipality) !== municipality);
    return other === undefined ? undefined : `${own.trim()} / ${other.trim()}`;
  };
}
