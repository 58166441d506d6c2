import { contractInUse } from "../../contract/contractInUse";
import { readLastYearCells } from "../../excel/read/readLastYearCells";
import { ChangedMeanwhileError } from "../../excel/write/changedMeanwhile";
import type { EnteredBlock } from "../../excel/write/enterRows";
import { sheetChanges } from "../../excel/write/withFormat";
import { sheetTexts } from "../../language/sheets/sheets";
import { changeDetails } from "../log/changeDetails";
import { logging } from "../log/logLine";
import { toCommandFailure } from "../steps/commandFailure";
import { beginLook, beginWrite, type StepControl } from "../steps/workStep";
import { enterWithRecovery } from "../steps/enterWithRecovery";
import type { UndoBlocksOutcome } from "../steps/recover/undoBlocks";
import { undoOnSheet } from "../undo/undoOnSheet";
import { isSameState } from "../steps/enteredBlocks";
import { cellStateOf } from "../../activity/tables/change";
import type { LastYearProposal } from "./prepareLastYear";

/** The figures taken over, for `undoLastYear`. */
export interface TakenLastYear {
  readonly proposal: LastYearProposal;
  readonly blocks: readonly EnteredBlock[];
}

export type TakeOverOutcome =
  | { readonly kind: "taken-over"; readonly figures: number; readonly taken: TakenLastYear }
  /** Somebody has changed the cells since they were compared; nothing is written. */
  | { readonly kind: "changed-meanwhile" };

/**
 * Writes last year's figures as they were shown, in one batch after a read.
 * @throws CommandFailure, also where it is cancelled before anything is written
 */
export async function takeOverLastYear(
  proposal: LastYearProposal,
  control: StepControl = {},
): Promise<TakeOverOutcome> {
  const { items, parts, sheet, table: shown } = proposal;
  const { newDefinition } = sheetTexts(contractInUse().language).targets.lastYearWords;
  const changes = items.map(({ row, from, to }) => ({
    row,
    column: "lastYear" as const,
    from,
    to: { value: to === "new-definition" ? newDefinition : to },
  }));
  try {
    beginLook(control);
    const { tables, log } = await readLastYearCells(parts, sheet);
    const table = tables.find(({ place }) => place.table === shown.place.table);
    const isAsShown = changes.every(({ row, column, from }) => {
      const there = table?.rows.find((each) => each.row === row);
      return there !== undefined && isSameState(cellStateOf(there, column), from);
    });
    if (!table || !isAsShown) return { kind: "changed-meanwhile" };
    beginWrite(control);
    const blocks = await enterWithRecovery(
      [{ table, rows: [], changes: sheetChanges(changes, table) }],
      async () => (await readLastYearCells(parts, sheet)).tables,
      {},
      (entered) =>
        logging(log, {
          action: "lastYear",
          ...changeDetails(entered),
          done: { kind: "blocks", blocks: entered },
        }),
    );
    return { kind: "taken-over", figures: items.length, taken: { proposal, blocks } };
  } catch (error) {
    if (error instanceof ChangedMeanwhileError) return { kind: "changed-meanwhile" };
    throw toCommandFailure(error);
  }
}

/**
 * Takes last year's figures back that were taken over: see `undoBlocks`.
 * @throws CommandFailure, `undone` where they then stand as they were taken over
 */
export function undoLastYear(
  { proposal: { parts, sheet }, blocks }: TakenLastYear,
  control: StepControl = {},
): Promise<UndoBlocksOutcome> {
  return undoOnSheet("lastYear", blocks, () => readLastYearCells(parts, sheet), { control });
}
