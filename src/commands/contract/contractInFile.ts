import type { Contract } from "../../contract/contract";
import { contractTexts } from "../../language/sheets/contractTexts";
import type { ContractLanguage } from "../../language/language";
import { OtherDateSystem, TooLargePackage, UnreadablePackage } from "../../package/parts/unreadablePackage";
import { readTables, type FileTable } from "../../package/tables/readTables";
import { contractTableOf } from "../../sheets/contract/contractNaming";
import type { ContractSheetFault } from "../../sheets/contract/draft";
import type { ContractTable } from "../../sheets/contract/contractTables";
import { readContract } from "../../sheets/contract/readContract";

export type { ContractSheetFault };

export type ContractInFile =
  | { readonly kind: "read"; readonly contract?: Contract; readonly faults: readonly ContractSheetFault[] }
  /** No workbook, or one without any of a contract's tables. */
  | { readonly kind: "unreadable" }
  | { readonly kind: "too-large"; readonly megabytes: number }
  | { readonly kind: "date-system" }
  | { readonly kind: "no-contract" };

/** The contract on the sheets of an .xlsx file, whichever program has saved it. */
export function contractInFile(bytes: Uint8Array, language: ContractLanguage = "da"): ContractInFile {
  try {
    const tables = readTables(bytes, (name) => contractTableOf(name) !== undefined);
    if (tables.length === 0) return { kind: "no-contract" };
    const seen: Partial<Record<ContractTable, FileTable>> = {};
    for (const table of tables) {
      const part = contractTableOf(table.name);
      if (part) seen[part] = table;
    }
    return { kind: "read", ...readContract(seen, contractTexts(language)) };
  } catch (error) {
    if (error instanceof TooLargePackage) return { kind: "too-large", megabytes: error.megabytes };
    if (error instanceof OtherDateSystem) return { kind: "date-system" };
    if (error instanceof UnreadablePackage) return { kind: "unreadable" };
    throw error;
  }
}
