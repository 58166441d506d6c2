import { readExplanations } from "../../excel/read/readExplanations";
import { undoOnSheet } from "../undo/undoOnSheet";
import type { UndoBlocksOutcome } from "../steps/recover/undoBlocks";
import type { EnteredExplanations } from "./enterExplanations";

/**
 * Takes explanations back that were entered: see `undoBlocks`.
 * @throws CommandFailure, `undone` where they then stand as they were entered
 */
export function undoExplanations({ sheet, blocks }: EnteredExplanations): Promise<UndoBlocksOutcome> {
  return undoOnSheet("explanations", blocks, async () => {
    const { table, log } = await readExplanations(sheet);
    return { tables: [table], log };
  });
}
