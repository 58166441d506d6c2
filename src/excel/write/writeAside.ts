import type { ListRow } from "../../sheets/plan/listRows";
import { listPlace } from "../identity/listPlace";
import type { LogSeen } from "../identity/logSeen";
import { queueLogging, type Logging } from "../log/logging";
import { loadList } from "../read/load/loadList";
import { runExcel } from "../runExcel";
import { expectUnchanged } from "./changedMeanwhile";
import type { TableChanges } from "./sheetChange";
import { queueList } from "./updating/queueList";
import { queueChanges } from "./writeChanges";

/** Entries that are moved to the sheet for what has no place any more, cell by cell, and the lines that hold them there. */
export interface Aside {
  readonly cells: TableChanges;
  readonly lines: readonly ListRow[];
}

/**
 * Moves entries to the sheet Ikke placeret or, `back`, from it to where they stood: a look at which lines are there, and
 * one batch. First comes what holds them, so that nothing is ever nowhere.
 * @param seen the workbook as it was before they were moved away
 * @throws ChangedMeanwhileError where it is moved aside with a line for the log, and goes over what somebody has typed there in the last moment
 */
export async function writeAside(
  { cells, lines }: Aside,
  way: "aside" | "back",
  seen: LogSeen,
  logging?: Logging,
): Promise<void> {
  await runExcel(async (context) => {
    const list = loadList(context, "unplaced", seen);
    await context.sync();
    const { has, lastIndexOf } = list();
    context.workbook.application.suspendApiCalculationUntilNextSync();
    // Put back, cells hold what the formula before them fills them with.
    const requireUnchanged = logging && way === "aside" ? expectUnchanged(context, [cells]) : undefined;
    if (way === "aside") {
      queueList(
        context,
        "unplaced",
        lines.filter((line) => !has(line)),
        seen,
      );
      queueChanges(context, cells, "to");
    } else {
      queueChanges(context, cells, "from");
      const list = listPlace("unplaced", seen);
      const rows = list && context.workbook.worksheets.getItem(list.id).tables.getItem(list.table).rows;
      const there = lines.map(lastIndexOf).filter((index) => index >= 0);
      for (const index of there.toSorted((a, b) => b - a)) rows?.getItemAt(index).delete();
    }
    if (logging) queueLogging(context, logging);
    await context.sync();
    requireUnchanged?.();
  });
}

/** How many of the lines stand on the sheet for what has no place any more. */
export async function countAside(lines: readonly ListRow[], now: LogSeen): Promise<number> {
  return runExcel(async (context) => {
    const list = loadList(context, "unplaced", now);
    await context.sync();
    return lines.filter(list().has).length;
  });
}

/** Takes that sheet away again. */
export async function removeAsideSheet(id: string): Promise<void> {
  await runExcel(async (context) => {
    context.workbook.worksheets.getItem(id).delete();
    await context.sync();
  });
}
