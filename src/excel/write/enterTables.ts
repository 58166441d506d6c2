import type { WorkControl } from "../../activity/slices/inSlices";
import type { SheetChange } from "./sheetChange";
import { enterRows, rollBackRows, type EnteredBlock, type Values } from "./enterRows";
import { PartialWriteError } from "../recover/partialWriteError";
import type { SheetTable } from "../read/loadTable";

/** What is to enter one table. */
export interface TableEntry {
  readonly table: SheetTable<string>;
  readonly rows: readonly Values[];
  readonly changes: readonly SheetChange[];
}

/**
 * Enters rows and changes into several tables, one after the other; a table that nothing enters costs no request.
 * What breaks off, or is cancelled, is taken back in all of them.
 * @returns a block for each table that something entered, in their order
 * @throws what the signal was aborted with; PartlyWritten where taking back failed as well
 */
export async function enterTables(
  entries: readonly TableEntry[],
  control: WorkControl = {},
): Promise<EnteredBlock[]> {
  const blocks: EnteredBlock[] = [];
  try {
    for (const { table, rows, changes } of entries) {
      if (rows.length + changes.length === 0) continue;
      blocks.push(await enterRows(table, rows, changes, control));
    }
    return blocks;
  } catch (error) {
    await rollBackRows(blocks).catch(() => {
      throw new PartialWriteError(error);
    });
    throw error;
  }
}
