import { cellStateOf, invertChanges } from "../../activity/tables/change";
import type { TableChanges } from "../../excel/write/sheetChange";
import { changeDetails } from "../log/changeDetails";
import { logging } from "../log/logLine";
import { changedFigures } from "../steps/changedFigures";
import { checkReadFigures, tableForPart, type CheckedFigures } from "../steps/checkedFigures";
import { isSameState } from "../steps/enteredBlocks";
import type { AppliedBlock } from "../steps/enterAbsent";
import { moveBack } from "../steps/recover/moveAside";
import { relocateBlock } from "../steps/recover/relocateBlock";
import { writeWithRecovery } from "../steps/writeWithRecovery";
import { planAnew } from "../steps/planAnew";
import { undoImport } from "./undoImport";
import { readFiguresForCheck } from "../steps/readFiguresForCheck";

export interface UndoOutcome {
  readonly checked: CheckedFigures;
  /** Cells that hold something else by now, or rows, and were left alone. */
  readonly kept: number;
  /** Where such rows stand; absent where nothing was taken back. */
  readonly places?: readonly string[];
}

/**
 * Takes changes back, each where the cell still holds what they wrote.
 * @throws CommandFailure
 */
export function undoChanges(before: CheckedFigures, applied: readonly AppliedBlock[]): Promise<UndoOutcome> {
  return planAnew(async () => {
    if (areRows(applied)) return await undoRows(before, applied);
    const figures = await readFiguresForCheck(before.figures.places);
    const [first] = applied;
    if (first?.aside) return await moveBack(figures, first);
    let kept = 0;
    const back = applied.flatMap((entered): TableChanges[] => {
      const table = tableForPart(figures, entered.place.part);
      if (!table) {
        kept += entered.changes.length;
        return [];
      }
      const { block, unfound } = relocateBlock(entered, table);
      const { changes } = block;
      const unchanged = changes.filter(({ row, column, to }) => {
        const there = table.rows[row - table.place.firstRow];
        return there !== undefined && isSameState(cellStateOf(there, column), to);
      });
      kept += changes.length - unchanged.length + unfound.length;
      return [{ place: table.place, changes: invertChanges(unchanged) }];
    });
    if (back.some(({ changes }) => changes.length > 0)) {
      const details = changeDetails(back.map((each) => ({ ...each, added: [] })));
      await writeWithRecovery(
        figures,
        back,
        logging(figures.log, {
          action: "fix",
          isUndone: true,
          ...details,
          done: { kind: "blocks", blocks: applied },
        }),
      );
    }
    return { checked: await checkReadFigures(changedFigures(figures, back)), kept };
  });
}

/** Rows go again that nobody has changed since. */
async function undoRows(before: CheckedFigures, applied: readonly AppliedBlock[]): Promise<UndoOutcome> {
  const { places } = before.figures;
  const outcome = await undoImport(before.figures, applied, { action: applied[0]?.action ?? "zeros" });
  const checked = await checkReadFigures(await readFiguresForCheck(places));
  if (outcome.kind !== "undone") return { checked, kept: sumOfChanges(applied) };
  const { kept = [] } = outcome;
  return { checked, kept: kept.length, ...(kept.length > 0 && { places: kept }) };
}

/** Whether whole rows were entered, and no cells changed. */
export function areRows(applied: readonly AppliedBlock[]): boolean {
  return applied.some(({ rows }) => rows !== undefined);
}

/** How many cells were changed, or rows entered. */
export function sumOfChanges(applied: readonly AppliedBlock[]): number {
  return applied.reduce((sum, { changes, rows = changes.length }) => sum + rows, 0);
}
