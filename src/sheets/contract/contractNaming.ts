import type { ContractTexts } from "../../language/sheets/contractTexts";
import { freeName, numberedSheet } from "../plan/freeName";
import type { TakenNames } from "../plan/naming";
import { CONTRACT_TABLES, type ContractTable } from "./contractTables";

/** The names of a contract's sheets and their tables in one workbook. */
export interface ContractNaming {
  readonly sheets: Readonly<Record<keyof ContractTexts["sheets"], string>>;
  readonly tables: Readonly<Record<ContractTable, string>>;
}

/** Names that collide with nothing in the workbook. */
export function contractNaming(
  { sheets }: ContractTexts,
  taken: TakenNames = { sheets: [], tablesAndNames: [] },
): ContractNaming {
  return {
    sheets: free(sheets, taken.sheets, (wanted) => (number) => numberedSheet(wanted, number)),
    tables: free<ContractTable>(
      CONTRACT_TABLES,
      taken.tablesAndNames,
      (wanted) => (number) => (number === undefined ? wanted : `${wanted}_${number}`),
    ),
  };
}

function free<Key extends string>(
  wanted: Readonly<Record<Key, string>>,
  taken: readonly string[],
  named: (wanted: string) => (number?: number) => string,
): Record<Key, string> {
  const names = Object.entries<string>(wanted).map(([key, name]) => [key, freeName(named(name), taken)]);
  return Object.fromEntries(names) as Record<Key, string>;
}

/** The table that a name stands for, with the number it may have got. */
export function contractTableOf(name: string): ContractTable | undefined {
  const plain = name.replace(/_\d+$/, "").toLowerCase();
  return (Object.keys(CONTRACT_TABLES) as ContractTable[]).find(
    (table) => CONTRACT_TABLES[table].toLowerCase() === plain,
  );
}
