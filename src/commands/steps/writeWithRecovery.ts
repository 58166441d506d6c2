import type { EnteredFigures } from "../../excel/read/readEntered";
import type { Logging } from "../../excel/log/logging";
import type { TableChanges } from "../../excel/write/sheetChange";
import { checkedTables } from "./checkedFigures";
import { readFiguresForCheck } from "./readFiguresForCheck";
import { writeCells } from "./recover/recoverBlocks";

/**
 * Writes changes to figures that were just read, all or none.
 * @throws the error where all is as before, PartialWriteError where it is not or nobody can tell
 */
export async function writeWithRecovery(
  { places }: EnteredFigures,
  changes: readonly TableChanges[],
  logging: Logging,
): Promise<void> {
  await writeCells(changes, async () => checkedTables(await readFiguresForCheck(places)), logging);
}
