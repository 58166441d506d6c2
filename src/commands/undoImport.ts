import { readEntered, type EnteredFigures, type EnteredSheets } from "../excel/read/readEntered";
import { readYearTable } from "../excel/read/loadYears";
import type { EnteredBlock } from "../excel/write/enterRows";
import type { LookAtTables } from "./steps/recoverBlocks";
import { undoBlocks, type UndoBlocksOutcome } from "./steps/undoBlocks";

export type { UndoBlocksOutcome as UndoImportOutcome } from "./steps/undoBlocks";

/**
 * Takes an import back: see `undoBlocks`.
 * @throws CommandFailure, `undone` where the import then stands whole
 */
export async function undoImport(
  { places }: EnteredFigures,
  blocks: readonly EnteredBlock[],
): Promise<UndoBlocksOutcome> {
  return undoBlocks(blocks, () => readTables(places, blocks));
}

async function readTables(places: EnteredSheets, blocks: readonly EnteredBlock[]): ReturnType<LookAtTables> {
  const { activity, meetings } = await readEntered(places);
  const needsYears = blocks.some(({ place }) => place.part === "assumptions");
  return [activity, meetings, ...(needsYears ? [await readYearTable(places)] : [])];
}
