import { placeOfKey } from "../../activity/tables/activityFacts";
import type { LockEntry, Revision } from "../../activity/check/lockedFigures";
import { instantOf, serialOfIsoDate } from "../../calc/serialDate";
import { contractInUse } from "../../contract/contractInUse";
import { figureHeadings } from "../../contract/figureHeadings";
import type { Logging } from "../../excel/log/logging";
import type { EnteredFigures } from "../../excel/read/readEntered";
import { listTexts } from "../../language/sheets/listTexts";
import { sheetTexts } from "../../language/sheets/sheets";
import { columnLetter } from "../../sheets/plan/address";
import { logging } from "./logLine";

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

/** The lines that revisions leave, one each: which figure, why, and the report that it corrects. */
export function revisionLogging(
  { log, activity: { place } }: EnteredFigures,
  revisions: readonly { readonly revision: Revision; readonly row: number }[],
  { reason, report }: Pick<LockEntry, "reason"> & { readonly report: string | undefined },
): Logging {
  const contract = contractInUse();
  const { details } = listTexts(contract.language);
  const headings: Readonly<Record<string, string>> = figureHeadings(
    contract,
    sheetTexts(contract.language).activity.columns,
  );
  const why = [reason, report === undefined ? "" : details.corrects(report)].filter(Boolean).join("; ");
  const lines = revisions.map(({ row, revision: { key, column, from, to } }) => {
    const { month, code } = placeOfKey(key);
    const cell = `${place.sheetName}!${columnLetter((place.columnAt[column] ?? place.firstColumn) + 1)}${row}`;
    const figure = {
      municipality: contract.municipalities.find((each) => each.code === code)?.name ?? code,
      month: details.month(instantOf(serialOfIsoDate(`${month}-01`))),
      heading: headings[column] ?? column,
    };
    const where = details.revised(cell, figure, why);
    return { action: "revise", where, from: from ?? details.blank, to: to ?? details.blank } as const;
  });
  return logging(log, lines);
}
