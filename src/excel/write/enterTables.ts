import type { Onlooker } from "../../activity/slices/inSlices";
import type { WrittenChange } from "./cellChange";
import { enterRows, takeBackRows, type EnteredBlock, type Values } from "./enterRows";
import { PartlyWritten } from "../recover/partlyWritten";
import type { ReadTable } from "../read/readTable";

/** What is to enter one table. */
export interface TableEntry {
  readonly table: ReadTable<string>;
  readonly rows: readonly Values[];
  readonly changes: readonly WrittenChange[];
}

/**
 * Enters rows and changes into several tables, one after the other; a table that nothing enters costs no request.
 * What breaks off, or is cancelled, is taken back in all of them.
 * @returns a block for each table that something entered, in their order
 * @throws what the signal was aborted with; PartlyWritten where taking back failed as well
 */
export async function enterTables(
  entries: readonly TableEntry[],
  onlooker: Onlooker = {},
): Promise<EnteredBlock[]> {
  const blocks: EnteredBlock[] = [];
  try {
    for (const { table, rows, changes } of entries) {
      if (rows.length + changes.length === 0) continue;
      blocks.push(await enterRows(table, rows, changes, onlooker));
    }
    return blocks;
  } catch (error) {
    await takeBackRows(blocks).catch(() => {
      throw new PartlyWritten(error);
    });
    throw error;
  }
}
