import type { LockEntry, Revision } from "../../activity/check/lockedFigures";
import { instantOf } from "../../calc/serialDate";
import { contractInUse } from "../../contract/contractInUse";
import type { Logging } from "../../excel/log/logging";
import type { EnteredFigures } from "../../excel/read/readEntered";
import { listTexts } from "../../language/sheets/listTexts";
import { changesTold } from "./changesTold";
import { logging } from "./logLine";

/** The line that closing or opening months leaves in the log: until which, what was closed before, and why. */
export function lockLogging(
  { log, savedState: { locked } }: EnteredFigures,
  { until, reason, report }: LockEntry,
): Logging {
  const { told } = listTexts(contractInUse().language);
  const written = (month: number) => told.until(told.month(instantOf(month)));
  const earlier = locked ? written(locked.until) : "";
  return until === null
    ? logging(log, { action: "unlock", where: earlier, from: "", to: reason })
    : logging(log, {
        action: "lock",
        where: written(until),
        from: earlier,
        to: [reason, report === undefined ? "" : told.usedBy(report)].filter(Boolean).join("; "),
      });
}

/** The line that revisions leave: one by one where they are few, why, and the report that they correct. */
export function revisionLogging(
  { log, activity: { place } }: EnteredFigures,
  revisions: readonly { readonly revision: Revision; readonly row: number }[],
  { reason, report }: Pick<LockEntry, "reason"> & { readonly report: string | undefined },
): Logging {
  const { told } = listTexts(contractInUse().language);
  const changes = revisions.map(({ row, revision: { column, from, to } }) => ({
    row,
    column,
    from: { value: from },
    to: { value: to },
  }));
  const { where, from, to } = changesTold([{ place, changes, added: [] }]);
  const why = [reason, report === undefined ? "" : told.corrects(report)].filter(Boolean).join("; ");
  return logging(log, { action: "revise", where: `${where} (${why})`, from, to });
}
