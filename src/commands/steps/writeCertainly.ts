import type { EnteredFigures } from "../../excel/read/readEntered";
import { isSameTable } from "../../excel/read/sameTable";
import type { TableChanges } from "../../excel/write/sheetChange";
import { writeChanges } from "../../excel/write/writeChanges";
import { checkedTables } from "./checkedFigures";
import { certainFailure } from "./commandFailure";
import { readFiguresForCheck } from "./readFiguresForCheck";

/**
 * Writes changes to figures that were just read, all or none.
 * @throws CommandFailure, `undone` where the figures are as they were read
 */
export async function writeCertainly(
  figures: EnteredFigures,
  changes: readonly TableChanges[],
): Promise<void> {
  try {
    await writeChanges(changes);
  } catch (error) {
    throw await certainFailure(error, async () => {
      const now = checkedTables(await readFiguresForCheck(figures.places));
      return checkedTables(figures).every((table, index) => isSameTable(table, now[index]));
    });
  }
}
