import { contractInUse } from "../../contract/contractInUse";
import { findMunicipality } from "../../contract/municipalities";
import { wholeRegionReader } from "../../contract/wholeRegion";
import type { TableSchema } from "../tables/tableSchema";
import { memoize } from "../values/memoize";
import { parsePeriod } from "../values/parsePeriod";
import { duplicatePlaces } from "./mapColumns";

/** A municipality or month that a row names twice in different ways, and the column it is read from. */
export interface Contradiction {
  readonly column: string;
  /** Both as written: `751 / Samsø`. */
  readonly written: string;
}

/** The meaning of a column's texts that a file may have twice; `undefined` where a text has none. */
const meanings = (): readonly (readonly [column: string, meaning: (written: string) => unknown])[] => {
  const contract = contractInUse();
  return [
    ["municipality", memoize((written: string) => findMunicipality(contract, written))],
    ["period", memoize((written: string) => parsePeriod(written))],
  ];
};

/**
 * Finds the municipality or month that a row names twice in different ways, such as by name and by code, and what
 * contradicts it. `undefined` where a file names neither twice.
 * @param at the places of columns that are read
 * @param used the same places
 */
export function contradictionReader<Column extends string>(
  schema: TableSchema<Column>,
  header: readonly string[],
  at: Readonly<Record<Column, number>>,
  used: ReadonlySet<unknown>,
): ((cells: readonly string[]) => Contradiction | undefined) | undefined {
  const twice = meanings().flatMap(([name, meaning]) => {
    const column = schema.columns.find((each) => each === name);
    if (column === undefined) return [];
    const place = at[column];
    const twins = duplicatePlaces(schema, header, column, place).filter((twin) => !used.has(twin));
    return twins.length === 0 ? [] : [{ column, place, twins, meaning }];
  });
  if (twice.length === 0) return undefined;
  const isWhole = wholeRegionReader(contractInUse());
  return (cells) => {
    for (const { column, place, twins, meaning } of twice) {
      const own = cells[place] ?? "";
      // A region before its municipality's name is no sum of all.
      const meant = meaning(own) ?? (isWhole(own) ? own : undefined);
      const other = twins
        .map((twin) => cells[twin] ?? "")
        .find((cell) => meant !== undefined && (meaning(cell) ?? meant) !== meant);
      if (other !== undefined) return { column, written: `${own.trim()} / ${other.trim()}` };
    }
    return undefined;
  };
}
