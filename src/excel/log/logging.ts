import type { ImportRecord } from "../../activity/import/importRecord";
import type { ListRow } from "../../sheets/plan/listRows";
import { queueDoneAdded, queueDoneRemoved, type DoneChange } from "../identity/doneCommands";
import type { LogSeen } from "../identity/logSeen";
import { queueSaveState } from "../identity/savedState";
import { queueList } from "../write/updating/queueList";

/**
 * Lines for the log, and what is kept of imports beside them, to be written in the batch of the work that they record.
 */
export interface Logging {
  readonly seen: LogSeen;
  readonly rows: readonly ListRow[];
  /** The records of imports before and after. */
  readonly imports?: {
    readonly before: readonly ImportRecord[];
    readonly after: readonly ImportRecord[];
  };
  /** Data that the workbook keeps to take them back by, and that which is no longer of use. */
  readonly done?: DoneChange;
}

/** Queues them, last in a batch: what is refused before them leaves no line. */
export function queueLogging(
  context: Excel.RequestContext,
  { seen, rows, imports, done }: Logging,
  side: "before" | "after" = "after",
): void {
  if (imports) queueSaveState(context, "imports", imports[side].length > 0 ? imports[side] : undefined);
  if (side === "before") {
    if (done?.add) queueDoneRemoved(context, [done.add.key]);
    return;
  }
  // Where the lines are there, what takes it back is; where they are not, what was kept before stands.
  if (done) queueDoneAdded(context, done);
  queueList(context, "log", rows, seen);
  if (done) queueDoneRemoved(context, done.remove);
}
