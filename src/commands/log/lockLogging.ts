import { placeOfKey } from "../../activity/tables/activityFacts";
import type { LockEntry, Revision } from "../../activity/check/lockedFigures";
import { instantOf, serialOfIsoDate } from "../../calc/serialDate";
import { contractInUse } from "../../contract/contractInUse";
import { figureHeadings } from "../../contract/figureHeadings";
import type { Logging } from "../../excel/log/logging";
import type { EnteredFigures } from "../../excel/read/readEntered";
import { listTexts, type RevisedFigure } from "../../language/sheets/listTexts";
import { sheetTexts } from "../../language/sheets/sheets";
import { columnLetter } from "../../sheets/plan/address";
import type { DoneRevisions } from "./done";
import { logging, type LogLine } from "./logLine";

/** The line that closing or opening months leaves in the log: until which, what was closed before, and why. */
export function lockLogging(
  { log, savedState: { locked } }: EnteredFigures,
  { until, reason, report }: LockEntry,
): Logging {
  const { details } = listTexts(contractInUse().language);
  const written = (month: number) => details.until(details.month(instantOf(month)));
  const earlier = locked ? written(locked.until) : "";
  return until === null
    ? logging(log, { action: "unlock", where: earlier, from: "", to: reason })
    : logging(log, {
        action: "lock",
        where: written(until),
        from: earlier,
        to: [reason, report === undefined ? "" : details.usedBy(report)].filter(Boolean).join("; "),
      });
}

/** A revision, and the row that its figure stands in; absent where there is none. */
interface PlacedRevision {
  readonly revision: Revision;
  readonly row?: number | undefined;
}

/**
 * The lines that revisions leave, one each: which figure, why, and the report that it corrects.
 * @param done what the workbook keeps to take them back by, or where it keeps what they take back
 */
export function revisionLogging(
  { log, activity: { place } }: EnteredFigures,
  revisions: readonly PlacedRevision[],
  { reason, report }: Pick<DoneRevisions, "reason"> & { readonly report: string | undefined },
  done: Pick<LogLine, "done" | "isUndone" | "undoneKey">,
): Logging {
  const { details } = listTexts(contractInUse().language);
  const why = [reason, report === undefined ? "" : details.corrects(report)].filter(Boolean).join("; ");
  const lines = revisions.map(({ row, revision }) => {
    const { column, from, to } = revision;
    const at = `${columnLetter((place.columnAt[column] ?? place.firstColumn) + 1)}${row}`;
    const cell = row === undefined ? place.sheetName : `${place.sheetName}!${at}`;
    const where = details.revised(cell, revisedFigure(revision), why);
    return {
      action: "revise",
      where,
      from: from ?? details.blank,
      to: to ?? details.blank,
      ...done,
    } as const;
  });
  return logging(log, lines);
}

/** The figure of a revision, as people know it. */
export function revisedFigure({ key, column }: Revision): RevisedFigure {
  const contract = contractInUse();
  const { details } = listTexts(contract.language);
  const { columns } = sheetTexts(contract.language).activity;
  const headings: Readonly<Record<string, string>> = figureHeadings(contract, columns);
  const { month, code } = placeOfKey(key);
  return {
    municipality: contract.municipalities.find((each) => each.code === code)?.name ?? code,
    month: details.month(instantOf(serialOfIsoDate(`${month}-01`))),
    heading: headings[column] ?? column,
  };
}
