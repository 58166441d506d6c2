import { contractInUse } from "../../contract/contractInUse";
import { listPlace } from "../../excel/identity/listPlace";
import type { LogSeen } from "../../excel/identity/logSeen";
import type { Logging } from "../../excel/log/logging";
import { listTexts } from "../../language/sheets/listTexts";
import type { SheetPlan } from "../../sheets/plan/plan";
import type { Done } from "./done";
import { logging } from "./logLine";
import { sheetNamesText } from "./sheetNamesText";

/** Whether a workbook has a log, or had one. */
export function hasLog(seen: LogSeen): boolean {
  return seen.hadLog === true || listPlace("log", seen) !== undefined;
}

/**
 * The line that sheets inserted with nothing in them leave in a log. They change no figure and are seen by themselves,
 * so a workbook that never had a log gets none for them: it begins with the first change of what is there.
 * @param done what the workbook keeps to take them back by, with a log or without one
 */
export function insertionLogging(
  seen: LogSeen,
  plans: readonly Pick<SheetPlan, "name">[],
  done?: Done,
): Logging | undefined {
  if (!done && !hasLog(seen)) return undefined;
  const where = sheetNamesText(plans, listTexts(contractInUse().language));
  const logged = logging(seen, { action: "insert", where, from: "", to: "", ...(done && { done }) });
  return hasLog(seen) ? logged : { ...logged, rows: [] };
}
