import { contentOf, undoing, type CellContent } from "../activity/tables/change";
import type { TableChanges, WrittenChange } from "../excel/write/cellChange";
import { writeChanges } from "../excel/write/writeChanges";
import { judgeFigures, tableOf, type CheckedFigures } from "./checkedFigures";
import { changedFigures } from "./fixFigures";
import { failed } from "./commandFailure";
import { readJudged } from "./readJudged";

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
    const figures = await readJudged(before.figures.places);
    let kept = 0;
    const back = applied.flatMap(({ place, changes }): TableChanges[] => {
      const table = tableOf(figures, place.part);
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
  // What a formula comes to is another matter than the value it was written over.
  if (other.formula !== undefined) return one.formula !== undefined;
  return one.value === other.value && one.formula === other.formula && one.mark?.kind === other.mark?.kind;
}
