import { readEntered, type EnteredFigures, type EnteredSheets } from "../excel/read/readEntered";
import { readYearTable } from "../excel/read/loadYears";
import { recover } from "../excel/recover/recover";
import { rollBackRows, type EnteredBlock } from "../excel/write/enterRows";
import { writeChanges } from "../excel/write/writeChanges";
import { toCommandFailure } from "./steps/commandFailure";
import { othersIn, type BlockNow } from "./steps/enteredBlocks";
import { blocksRecovery, type LookAtTables } from "./steps/recoverBlocks";
import { unlessBrokenOff } from "./steps/unlessBrokenOff";

export type UndoImportOutcome =
  | { readonly kind: "undone" }
  /** Somebody has changed what was entered since: it is left alone, all of it. */
  | { readonly kind: "changed-since"; readonly cells: number };

/**
 * Takes an import back, where all of it still stands as it was entered; else leaves everything as it is. What
 * breaks off is brought to its end or, where that is refused, put back as it was imported.
 * @throws CommandFailure, `undone` where the import then stands whole
 */
export async function undoImport(
  { places }: EnteredFigures,
  blocks: readonly EnteredBlock[],
): Promise<UndoImportOutcome> {
  const entered = blocksRecovery(blocks, () => readTables(places, blocks));
  try {
    const cells = (await entered.look()).reduce((sum, each) => sum + othersIn(each), 0);
    if (cells > 0) return { kind: "changed-since", cells };
    await rollBackRows(blocks).catch((error: unknown) =>
      recover(error, {
        ...entered,
        isWhole: entered.isAsBefore,
        isAsBefore: entered.isWhole,
        mend: () => endOrPutBack(blocks, entered.look),
      }),
    );
    return { kind: "undone" };
  } catch (error) {
    throw toCommandFailure(error);
  }
}

async function endOrPutBack(
  blocks: readonly EnteredBlock[],
  look: () => Promise<readonly BlockNow[]>,
): Promise<void> {
  await rollBackRows(blocks).catch(async (error: unknown) => {
    unlessBrokenOff(error);
    const broken = (await look()).filter((each) => othersIn(each) > 0);
    await writeChanges(broken.map(({ block }) => block));
  });
}

async function readTables(places: EnteredSheets, blocks: readonly EnteredBlock[]): ReturnType<LookAtTables> {
  const { activity, meetings } = await readEntered(places);
  const needsYears = blocks.some(({ place }) => place.part === "assumptions");
  return [activity, meetings, ...(needsYears ? [await readYearTable(places)] : [])];
}
