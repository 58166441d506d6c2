import type { LogSeen } from "../../excel/identity/logSeen";
import type { SheetTable } from "../../excel/read/load/loadTable";
import type { EnteredBlock } from "../../excel/write/enterRows";
import { changeDetails } from "../log/changeDetails";
import { logging, type LogAction } from "../log/logLine";
import type { StepControl } from "../steps/workStep";
import { undoBlocks, type UndoBlocksOutcome } from "../steps/recover/undoBlocks";

/** The tables of a sheet, and what is seen of the log. */
export interface SheetLook {
  readonly tables: readonly SheetTable<string>[];
  readonly log: LogSeen;
}

interface UndoneOnSheet {
  /** Where the workbook keeps what to take it back by; absent where the pane remembers it. */
  readonly undoneKey?: string;
  readonly control?: StepControl;
}

/**
 * Takes back what a command wrote on a sheet, as far as it still stands: see `undoBlocks`.
 * @throws CommandFailure, `undone` where what it wrote then stands whole
 */
export function undoOnSheet(
  action: LogAction,
  blocks: readonly EnteredBlock[],
  look: () => Promise<SheetLook>,
  { undoneKey, control }: UndoneOnSheet = {},
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
    control,
  );
}
