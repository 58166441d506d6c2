import type { LogSeen } from "../../excel/identity/logSeen";
import { readExplanations } from "../../excel/read/readExplanations";
import { changeDetails } from "../log/changeDetails";
import { logging } from "../log/logLine";
import type { EnteredExplanations } from "./enterExplanations";
import { undoBlocks, type UndoBlocksOutcome } from "../steps/recover/undoBlocks";

/**
 * Takes explanations back that were entered: see `undoBlocks`.
 * @throws CommandFailure, `undone` where they then stand as they were entered
 */
export async function undoExplanations({ sheet, blocks }: EnteredExplanations): Promise<UndoBlocksOutcome> {
  let seen: LogSeen = { sheets: [] };
  const look = async () => {
    const { table, log } = await readExplanations(sheet);
    seen = log;
    return [table];
  };
  return undoBlocks(blocks, look, () =>
    logging(seen, {
      action: "explanations",
      isUndone: true,
      ...changeDetails(blocks, true),
      done: { kind: "blocks", blocks },
    }),
  );
}
