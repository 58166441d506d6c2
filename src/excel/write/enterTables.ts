import type { WorkControl } from "../../activity/slices/inSlices";
import { PartialWriteError } from "./partialWriteError";
import { enteredBlock, enterRows, rollBackRows, type EnteredBlock, type TableEntry } from "./enterRows";

/**
 * Enters rows and changes into tables, one after the other. What breaks off, or is cancelled, is taken back in
 * all of them.
 * @returns a block for each table, in their order
 * @throws what the signal was aborted with; PartialWriteError where taking back failed as well
 */
export async function enterTables(
  entries: readonly TableEntry[],
  control: WorkControl = {},
): Promise<EnteredBlock[]> {
  const blocks: EnteredBlock[] = [];
  try {
    for (const entry of entries) {
      const block = enteredBlock(entry);
      blocks.push(block);
      await enterRows(block, control);
    }
    return blocks;
  } catch (error) {
    let isPartial = false;
    // Each by itself, the last first: a table that refuses keeps no other from being taken back.
    for (const block of blocks.toReversed()) {
      await rollBackRows([block]).catch(() => {
        isPartial = true;
      });
    }
    throw isPartial ? new PartialWriteError(error) : error;
  }
}
