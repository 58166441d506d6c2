import { contractInUse } from "../../contract/contractInUse";
import { listPlace } from "../../excel/identity/listPlace";
import type { LogSeen } from "../../excel/identity/logSeen";
import type { Logging } from "../../excel/log/logging";
import { listTexts } from "../../language/sheets/listTexts";
import type { SheetPlan } from "../../sheets/plan/plan";
import { logging } from "./logLine";
import { sheetNamesText } from "./sheetNamesText";

/**
 * The line that sheets inserted with nothing in them leave in a log. They change no figure and are seen by themselves,
 * so a workbook that never had a log gets none for them: it begins with the first change of what is there.
 */
export function insertionLogging(
  seen: LogSeen,
  plans: readonly Pick<SheetPlan, "name">[],
): Logging | undefined {
  if (seen.hadLog !== true && !listPlace("log", seen)) return undefined;
  const where = sheetNamesText(plans, listTexts(contractInUse().language));
  return logging(seen, { action: "insert", where, from: "", to: "" });
}
