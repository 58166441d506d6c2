import { invertChanges } from "../../../activity/tables/change";
import { endEntry, type BegunBlock } from "../../../excel/identity/entryMark";
import type { SheetTable } from "../../../excel/read/load/loadTable";
import type { Logging } from "../../../excel/log/logging";
import { recoverLogged } from "../../../excel/log/recoverLogged";
import type { Finding } from "../../../excel/recover/finding";
import { recover, type Recovery } from "../../../excel/recover/recover";
import { ChangedMeanwhileError } from "../../../excel/write/changedMeanwhile";
import type { TableChanges } from "../../../excel/write/sheetChange";
import { writeChanges } from "../../../excel/write/writeChanges";
import { toCommandFailure } from "../commandFailure";
import {
  blocksNow,
  clearingChanges,
  isNotEntered,
  mismatchCount,
  stillEntered,
  type BlockNow,
} from "../enteredBlocks";

/** Reads the tables that rows and changes were to be entered into. */
export type LookAtTables = () => Promise<readonly (SheetTable<string> | undefined)[]>;

/** How to find out the outcome of rows and changes that were to be entered into tables. */
export function blocksRecovery(
  blocks: readonly BegunBlock[],
  look: LookAtTables,
): Recovery<readonly BlockNow[]> {
  return {
    look: async () => blocksNow(blocks, await look()),
    isWhole: (now) => now.every((each) => mismatchCount(each) === 0),
    isAsBefore: (now) => now.every(isNotEntered),
    otherwise: (now) => halfWritten(now, blocks, look),
    whenSettled: endEntry,
  };
}

/** The finding for a half-entered block; the user decides about it. */
function halfWritten(now: readonly BlockNow[], blocks: readonly BegunBlock[], look: LookAtTables): Finding {
  const standing = now.flatMap((each) => stillEntered(each) ?? []);
  if (standing.length === 0) return { kind: "unclear" };
  return {
    kind: "half",
    sheets: [...new Set(standing.map(({ table }) => table.place.sheetName))],
    cells: standing.reduce((sum, { cells }) => sum + cells.length, 0),
    rows: standing.reduce((sum, { rows }) => sum + rows.length, 0),
    async clear() {
      try {
        const there = blocksNow(blocks, await look()).flatMap((each) => stillEntered(each) ?? []);
        const cleared = there.map(clearingChanges);
        await writeCells(cleared, look);
        return () =>
          writeCells(
            cleared.map(({ place, changes }) => ({ place, changes: invertChanges(changes) })),
            look,
          );
      } catch (error) {
        throw toCommandFailure(error);
      }
    },
  };
}

/**
 * Writes changes to tables, all or none.
 * @throws the error where all is as before, PartialWriteError where it is not or nobody can tell; ChangedMeanwhileError
 * where somebody has typed there in the last moment, and that stands again
 */
export async function writeCells(
  changes: readonly TableChanges[],
  look: LookAtTables,
  logging?: Logging,
): Promise<void> {
  await writeChanges(changes, "to", logging).catch((error: unknown) => {
    const isTyped = error instanceof ChangedMeanwhileError;
    const back = isTyped ? error.tables : changes;
    const recovery = blocksRecovery(
      back.map((each) => ({ ...each, added: [] })),
      look,
    );
    const work = {
      ...recovery,
      isWhole: (now: readonly BlockNow[]) => !isTyped && recovery.isWhole(now),
      mend: () => writeChanges(back, "from"),
    };
    return recover(error, recoverLogged(work, logging));
  });
}
