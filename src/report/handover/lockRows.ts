import { instantOf, serialOfInstant } from "../../calc/serialDate";
import { handoverTexts } from "../../language/sheets/handoverTexts";
import { listTexts } from "../../language/sheets/listTexts";
import type { ReportFacts } from "../facts/reportFacts";
import { writtenDay } from "../../language/writtenDay";
import { NOTHING, type HandoverRow, type HandoverSheets, type HandoverState } from "./handoverRow";

/** Which months are locked, and what was unlocked or revised, each with its reason. */
export function lockRows(
  facts: ReportFacts,
  { locked, lockHistory }: HandoverState,
  sheets: HandoverSheets,
): HandoverRow[] {
  const { language } = facts.contract;
  const words = handoverTexts(language).locks;
  const { details } = listTexts(language);
  const row = (what: string, parts: readonly (string | undefined)[], at?: string): HandoverRow => ({
    ...NOTHING,
    topic: "lock",
    what,
    detail: parts.filter(Boolean).join("; "),
    where: sheets.activity,
    day: at === undefined ? undefined : dayOfInstant(at),
  });
  const used = (report: string | undefined) => report && words.report(report);
  const last = lockHistory.findLast(({ until, revision }) => until !== null && !revision);
  return [
    // Where the settings and the log are gone, the sheet still shows what is locked.
    ...(locked
      ? [
          row(
            words.locked,
            [words.until(details.month(instantOf(locked.until))), last?.reason, used(last?.report)],
            last?.at,
          ),
        ]
      : []),
    ...lockHistory.flatMap(({ at, until, reason, report, revision }): HandoverRow[] => {
      const day = writtenDay(at.slice(0, 10));
      if (revision) {
        const { key, from, to } = revision;
        const shown = (figure: number | null) => (figure === null ? words.blank : String(figure));
        const corrects = report && words.revised(report);
        return [row(words.revision(day, key), [words.change(shown(from), shown(to)), reason, corrects], at)];
      }
      return until === null ? [row(words.unlocked(day), [reason], at)] : [];
    }),
  ];
}

/** The day of an ISO instant as an Excel serial number. */
function dayOfInstant(at: string): number {
  return Math.floor(serialOfInstant(new Date(at)));
}
