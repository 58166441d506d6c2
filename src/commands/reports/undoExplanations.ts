import { readExplanations } from "../../excel/read/readExplanations";
import type { EnteredExplanations } from "./enterExplanations";
import { undoBlocks, type UndoBlocksOutcome } from "../steps/undoBlocks";

/**
 * Takes explanations back that were entered: see `undoBlocks`.
 * @throws CommandFailure, `undone` where they then stand as they were entered
 */
export async function undoExplanations({ sheet, blocks }: EnteredExplanations): Promise<UndoBlocksOutcome> {
  return undoBlocks(blocks, async () => [await readExplanations(sheet)]);
}
