import type { WorkControl } from "../../activity/slices/inSlices";
import { ChangedMeanwhileError } from "../../excel/write/changedMeanwhile";
import { recover } from "../../excel/recover/recover";
import { enteredBlock, enterRows, type EnteredBlock, type TableEntry } from "../../excel/write/enterRows";
import { rollBackRows } from "../../excel/write/rollBackRows";
import { printFilledAreas, type PrintedSheet } from "../../excel/write/print/printFilledAreas";
import { trailingBlankRows } from "../../excel/write/roomForRows";
import type { BlockNow } from "./enteredBlocks";
import type { Logging } from "../../excel/log/logging";
import { recoverLogged } from "../../excel/log/recoverLogged";
import { blocksRecovery, type LookAtTables } from "./recover/recoverBlocks";
import { printedLog } from "./printedLog";
import { rethrowBrokenOff } from "./recover/rethrowBrokenOff";

/**
 * Enters rows and changes into tables that were just read, one after the other. If it breaks off or is cancelled, all
 * of them are rolled back. A table that was empty is printed from then on, and so is a log that this begins.
 * @param logged the lines that the log gets with them
 * @param printed sheets whose print areas change as well
 * @returns a block for each table, in their order
 * @throws what the signal was aborted with, or the error, where all is as before; PartialWriteError where it is not or
 * nobody can tell
 */
export async function enterWithRecovery(
  entries: readonly TableEntry[],
  look: LookAtTables,
  control: WorkControl = {},
  logged: (blocks: readonly EnteredBlock[]) => Logging | undefined = () => undefined,
  printed: readonly PrintedSheet[] = [],
): Promise<readonly EnteredBlock[]> {
  const blocks = entries.map(enteredBlock);
  const logging = logged(blocks);
  let current: EnteredBlock | undefined;
  try {
    for (const block of blocks) {
      current = block;
      await enterRows(block, control, blocks, logging);
    }
  } catch (error) {
    const isTyped = error instanceof ChangedMeanwhileError;
    // Texts that somebody has typed there meanwhile are restored along with what the other cells held.
    const back = isTyped
      ? blocks.map((each) => (each === current ? { ...each, ...error.tables[0] } : each))
      : blocks;
    const recovery = blocksRecovery(back, look);
    const isWanted = () => !isTyped && control.signal?.aborted !== true;
    const work = {
      ...recovery,
      isWhole: (now: readonly BlockNow[]) => isWanted() && recovery.isWhole(now),
      mend: () => takeBack(back),
    };
    await recover(error, recoverLogged(work, logging));
  }
  const begun = entries.filter(
    ({ table, rows }) => rows.length > 0 && trailingBlankRows(table).length === table.rows.length,
  );
  const sheets = [...printed, ...(logging && logging.rows.length > 0 ? printedLog(logging.seen) : [])];
  if (begun.length > 0 || sheets.length > 0) {
    const places = begun.map(({ table }) => table.place);
    await printFilledAreas(places, sheets);
  }
  return blocks;
}

/** Rolls the tables back one by one, the last first. */
async function takeBack(blocks: readonly EnteredBlock[]): Promise<void> {
  for (const block of blocks.toReversed()) await rollBackRows([block], blocks).catch(rethrowBrokenOff);
}
