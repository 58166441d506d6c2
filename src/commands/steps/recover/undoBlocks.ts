import { contractInUse } from "../../../contract/contractInUse";
import { invertChanges } from "../../../activity/tables/change";
import type { Logging } from "../../../excel/log/logging";
import { recoverLogged } from "../../../excel/log/recoverLogged";
import { recover } from "../../../excel/recover/recover";
import type { EnteredBlock } from "../../../excel/write/enterRows";
import { rollBackRows } from "../../../excel/write/rollBackRows";
import { PartialWriteError } from "../../../excel/write/partialWriteError";
import { ChangedMeanwhileError } from "../../../excel/write/changedMeanwhile";
import { writeChanges } from "../../../excel/write/writeChanges";
import { columnLetter } from "../../../sheets/plan/address";
import { planAnew } from "../planAnew";
import { beginLook, beginWrite, type StepControl } from "../workStep";
import { blocksNow, mismatchCount, type BlockNow } from "../enteredBlocks";
import { fitBlocks } from "../fitBlocks";
import { headersOf } from "../headersOf";
import { partlyStanding } from "./partlyStanding";
import { blocksRecovery, writeCells, type LookAtTables } from "./recoverBlocks";
import { rethrowBrokenOff } from "./rethrowBrokenOff";

export type UndoBlocksOutcome =
  | {
      readonly kind: "undone";
      /** Headings of columns whose cells had been changed and that the table lacks by now: they are left out. */
      readonly lost?: readonly string[];
      /** Cells and rows that somebody has changed since, by their places: they are left alone. */
      readonly kept?: readonly string[];
    }
  /** Somebody has changed what was entered since, and all of it is left alone: nothing of it could be told apart. */
  | { readonly kind: "changed-since"; readonly cells: number };

/**
 * The line that the log gets of what is taken back, as it was entered, once the look has shown what there is.
 * @param isWhole whether nothing stays
 */
export type UndoLogging = (taken: readonly EnteredBlock[], isWhole: boolean) => Logging;

/**
 * Takes back what was entered; cells and rows that have been changed since are left as they are. What breaks off is
 * brought to its end or, where that is refused, put back as it was entered.
 * @throws CommandFailure, `undone` where what was entered then stands whole, also where it is cancelled before anything is
 * written
 */
export function undoBlocks(
  blocks: readonly EnteredBlock[],
  look: LookAtTables,
  logged: UndoLogging,
  control: StepControl = {},
): Promise<UndoBlocksOutcome> {
  return planAnew(async () => {
    beginLook(control);
    const tables = await look();
    const { fitting, lost, unfound } = fitBlocks(blocks, tables);
    const heading = ({ part, column }: (typeof lost)[number]) =>
      headersOf(contractInUse(), part)[column] ?? column;
    const undone = { kind: "undone", ...(lost.length > 0 && { lost: lost.map(heading) }) } as const;
    const now = blocksNow(fitting, tables);
    const cells = now.reduce((sum, each) => sum + mismatchCount(each), unfound.length);
    if (cells > 0) {
      const { back, others } = partlyStanding(now);
      if (back.length === 0) return { kind: "changed-since", cells };
      const taken = back.map((each) => ({ ...each, changes: invertChanges(each.changes), added: [] }));
      beginWrite(control);
      await writeCells(back, look, logged(taken, false));
      return { ...undone, kept: [...others, ...unfound] };
    }
    const entered = blocksRecovery(fitting, look);
    let logging = logged(fitting, true);
    const loggedWithout = (taken: readonly EnteredBlock[], isWhole: boolean) =>
      (logging = logged(taken, isWhole));
    const work = () => ({
      ...entered,
      isWhole: entered.isAsBefore,
      isAsBefore: entered.isWhole,
      clearingEnds: true,
      mend: () => endOrPutBack(fitting, entered.look, logging),
    });
    beginWrite(control);
    const kept = await rollBackRows(fitting, fitting, loggedWithout, true).catch(async (error: unknown) =>
      error instanceof ChangedMeanwhileError
        ? putTypedBack(error)
        : recover(error, recoverLogged(work(), logging)),
    );
    return kept && kept.length > 0 ? { ...undone, kept } : undone;
  });
}

/**
 * Writes again what somebody has typed while the rest was taken back.
 * @returns its places
 */
async function putTypedBack(error: ChangedMeanwhileError): Promise<readonly string[]> {
  await writeChanges(error.typed, "from").catch((failed: unknown) => {
    rethrowBrokenOff(failed);
    throw new PartialWriteError(error);
  });
  return error.typed.flatMap(({ place, changes }) =>
    changes.map(({ row, column }) => {
      const at = place.columnAt[column] ?? place.firstColumn;
      return `${place.sheetName}!${columnLetter(at + 1)}${row}`;
    }),
  );
}

async function endOrPutBack(
  blocks: readonly EnteredBlock[],
  look: () => Promise<readonly BlockNow[]>,
  logging: Logging,
): Promise<void> {
  await rollBackRows(blocks, blocks, () => logging).catch(async (error: unknown) => {
    rethrowBrokenOff(error);
    const broken = (await look()).filter((each) => mismatchCount(each) > 0).map(({ block }) => block);
    await writeChanges(blocks.filter((block) => broken.includes(block)));
  });
}
