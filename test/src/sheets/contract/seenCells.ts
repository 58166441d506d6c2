import type { Contract } from "../../../../src/contract/contract";
import { contractTexts } from "../../../../src/language/sheets/contractTexts";
import type { SeenCell } from "../../../../src/sheets/contract/cellCodec";
import { contractCells } from "../../../../src/sheets/contract/contractCells";
import { CONTRACT_TABLES, type ContractTable } from "../../../../src/sheets/contract/contractTables";
import type { SeenContractTable } from "../../../../src/sheets/contract/seenTable";

export const texts = contractTexts("da");

/** Tables that a test changes. */
type Seen = Record<
  ContractTable,
  Omit<SeenContractTable, "rows" | "headers"> & { readonly rows: SeenCell[][]; readonly headers: string[] }
>;

/** A contract's tables as they would be read again, each on a sheet of its own name from B3 on. */
export function seenCells(contract: Contract): Seen {
  const cells = contractCells(contract, texts);
  const tables = Object.keys(CONTRACT_TABLES) as ContractTable[];
  return Object.fromEntries(
    tables.map((table) => {
      const { headers, rows } = cells[table];
      const blank = headers.map(() => "");
      const seen = rows.map((row) => row.map((cell) => (cell as string | number | null) ?? ""));
      return [table, { sheet: table, row: 3, column: 2, headers: [...headers], rows: [...seen, blank] }];
    }),
  ) as unknown as Seen;
}
