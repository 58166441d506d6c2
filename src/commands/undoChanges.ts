import { contentOf, undoing, type CellContent } from "../activity/change";
import type { TableChanges, WrittenChange } from "../excel/cellChange";
import { readEntered } from "../excel/readEntered";
import { writeChanges } from "../excel/writeChanges";
import { judgeFigures, type CheckedFigures } from "./checkedFigures";
import { changedFigures } from "./fixFigures";
import { failed } from "./commandFailure";

export interface UndoOutcome {
  readonly checked: CheckedFigures;
  /** Cells that hold something else by now, and were left alone. */
  readonly kept: number;
}

/**
 * Takes changes back, each where the cell still holds what they wrote.
 * @throws CommandFailure
 */
export async function undoChanges(
  before: CheckedFigures,
  applied: readonly TableChanges[],
): Promise<UndoOutcome> {
  try {
    const figures = await readEntered(before.figures.places);
    let kept = 0;
    const back = applied.flatMap(({ place, changes }): TableChanges[] => {
      const table = place.part === "meetings" ? figures.meetings : figures.activity;
      if (!table) {
        kept += changes.length;
        return [];
      }
      const unchanged = changes.filter(({ row, column, to }) => {
        const there = table.rows[row - table.place.firstRow];
        return there !== undefined && isSame(contentOf(there, column), to);
      });
      kept += changes.length - unchanged.length;
      return [{ place: table.place, changes: undoing(unchanged) as WrittenChange[] }];
    });
    if (back.some(({ changes }) => changes.length > 0)) await writeChanges(back);
    return { checked: judgeFigures(changedFigures(figures, back)), kept };
  } catch (error) {
    throw failed(error);
  }
}

function isSame(one: CellContent, other: CellContent): boolean {
  return one.value === other.value && one.formula === other.formula && one.mark?.kind === other.mark?.kind;
}
