import type { LockEntry } from "../../activity/check/lockedFigures";
import { instantOf } from "../../calc/serialDate";
import { contractInUse } from "../../contract/contractInUse";
import type { Logging } from "../../excel/log/logging";
import type { EnteredFigures } from "../../excel/read/readEntered";
import { listTexts } from "../../language/sheets/listTexts";
import { logging } from "./logLine";

/** The line that closing or opening months leaves in the log: until which, what was closed before, and why. */
export function lockLogging(
  { log, savedState: { locked } }: EnteredFigures,
  { until, reason }: LockEntry,
): Logging {
  const { told } = listTexts(contractInUse().language);
  const written = (month: number) => told.until(told.month(instantOf(month)));
  const earlier = locked ? written(locked.until) : "";
  return until === null
    ? logging(log, { action: "unlock", where: earlier, from: "", to: reason })
    : logging(log, { action: "lock", where: written(until), from: earlier, to: reason });
}
