import type { LogSeen } from "../../excel/identity/logSeen";
import type { SheetTable } from "../../excel/read/load/loadTable";
import type { EnteredBlock } from "../../excel/write/enterRows";
import { changeDetails } from "../log/changeDetails";
import { logging, type LogAction } from "../log/logLine";
import { undoBlocks, type UndoBlocksOutcome } from "../steps/recover/undoBlocks";

/** The tables of a sheet, and what is seen of the log. */
export interface SheetLook {
  readonly tables: readonly SheetTable<string>[];
  readonly log: LogSeen;
}

/**
 * Takes back what a command wrote on a sheet, as far as it still stands: see `undoBlocks`.
 * @param undoneKey where the workbook keeps what to take it back by; absent where the pane remembers it
 * @throws CommandFailure, `undone` where what it wrote then stands whole
 */
export function undoOnSheet(
  action: LogAction,
  blocks: readonly EnteredBlock[],
  look: () => Promise<SheetLook>,
  undoneKey?: string,
): Promise<UndoBlocksOutcome> {
  let seen: LogSeen = { sheets: [] };
  return undoBlocks(
    blocks,
    async () => {
      const { tables, log } = await look();
      seen = log;
      return tables;
    },
    (taken) =>
      logging(seen, {
        action,
        isUndone: true,
        undoneKey,
        ...changeDetails(taken, true),
        done: { kind: "blocks", blocks },
      }),
  );
}
