import { contractInUse } from "../../contract/contractInUse";
import type { Logging } from "../../excel/log/logging";
import { recoverLogged } from "../../excel/log/recoverLogged";
import { recover } from "../../excel/recover/recover";
import { rollBackRows, type EnteredBlock } from "../../excel/write/enterRows";
import { writeChanges } from "../../excel/write/writeChanges";
import { toCommandFailure } from "./commandFailure";
import { blocksNow, othersIn, type BlockNow } from "./enteredBlocks";
import { fitBlocks } from "./fitBlocks";
import { headersOf } from "./headersOf";
import { blocksRecovery, type LookAtTables } from "./recoverBlocks";
import { unlessBrokenOff } from "./unlessBrokenOff";

export type UndoBlocksOutcome =
  | {
      readonly kind: "undone";
      /** Headings of columns whose cells had been changed and that the table lacks by now: they are left out. */
      readonly lost?: readonly string[];
    }
  /** Somebody has changed what was entered since: it is left alone, all of it. */
  | { readonly kind: "changed-since"; readonly cells: number };

/**
 * Takes back what was entered, where all of it still stands as it was entered; else leaves everything as it is. What
 * breaks off is brought to its end or, where that is refused, put back as it was entered.
 * @param logged the line that the log gets, once the look has shown what there is
 * @throws CommandFailure, `undone` where what was entered then stands whole
 */
export async function undoBlocks(
  blocks: readonly EnteredBlock[],
  look: LookAtTables,
  logged: () => Logging,
): Promise<UndoBlocksOutcome> {
  try {
    const tables = await look();
    const { fitting, lost } = fitBlocks(blocks, tables);
    const cells = blocksNow(fitting, tables).reduce((sum, each) => sum + othersIn(each), 0);
    if (cells > 0) return { kind: "changed-since", cells };
    const entered = blocksRecovery(fitting, look);
    const logging = logged();
    const work = {
      ...entered,
      isWhole: entered.isAsBefore,
      isAsBefore: entered.isWhole,
      clearingEnds: true,
      mend: () => endOrPutBack(fitting, entered.look, logging),
    };
    await rollBackRows(fitting, fitting, logging).catch((error: unknown) =>
      recover(error, recoverLogged(work, logging)),
    );
    const heading = ({ part, column }: (typeof lost)[number]) =>
      headersOf(contractInUse(), part)[column] ?? column;
    return lost.length === 0 ? { kind: "undone" } : { kind: "undone", lost: lost.map(heading) };
  } catch (error) {
    throw toCommandFailure(error);
  }
}

async function endOrPutBack(
  blocks: readonly EnteredBlock[],
  look: () => Promise<readonly BlockNow[]>,
  logging: Logging,
): Promise<void> {
  await rollBackRows(blocks, blocks, logging).catch(async (error: unknown) => {
    unlessBrokenOff(error);
    const broken = (await look()).filter((each) => othersIn(each) > 0).map(({ block }) => block);
    await writeChanges(blocks.filter((block) => broken.includes(block)));
  });
}
