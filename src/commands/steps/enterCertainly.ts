import type { WorkControl } from "../../activity/slices/inSlices";
import { recover } from "../../excel/recover/recover";
import {
  enteredBlock,
  enterRows,
  rollBackRows,
  type EnteredBlock,
  type TableEntry,
} from "../../excel/write/enterRows";
import { blocksRecovery, type LookAtTables } from "./recoverBlocks";
import { unlessBrokenOff } from "./unlessBrokenOff";

/**
 * Enters rows and changes into tables that were just read, one after the other. What breaks off, or is cancelled, is
 * taken back in all of them.
 * @returns a block for each table, in their order
 * @throws what the signal was aborted with, or the error, where all is as before; PartialWriteError where it is not or
 * nobody can tell
 */
export async function enterCertainly(
  entries: readonly TableEntry[],
  look: LookAtTables,
  control: WorkControl = {},
): Promise<readonly EnteredBlock[]> {
  const blocks = entries.map(enteredBlock);
  try {
    for (const block of blocks) await enterRows(block, control, blocks);
  } catch (error) {
    const recovery = blocksRecovery(blocks, look);
    await recover(error, {
      ...recovery,
      isWhole: (now) => control.signal?.aborted !== true && recovery.isWhole(now),
      mend: () => takeBack(blocks),
    });
  }
  return blocks;
}

/** Each by itself, the last first. */
async function takeBack(blocks: readonly EnteredBlock[]): Promise<void> {
  for (const block of blocks.toReversed()) await rollBackRows([block], blocks).catch(unlessBrokenOff);
}
