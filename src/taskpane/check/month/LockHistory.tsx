import type { LockEntry } from "../../../activity/check/lockedFigures";
import { formatValue } from "../../../activity/check/describeIssue";
import { serialOfIsoDate } from "../../../calc/serialDate";
import type { CheckedFigures } from "../../../commands/steps/checkedFigures";
import { contractInUse } from "../../../contract/contractInUse";
import { monthTexts } from "../../../language/pane/month/monthTexts";
import { danishDay } from "../../frame/danishDay";
import { monthName } from "../../frame/monthName";
import type { CheckWords } from "../checkWords";

interface LockHistoryProps {
  readonly checked: CheckedFigures;
  readonly words: CheckWords;
}

/** The list of months closed, opened and revised, the latest first. */
export function LockHistory({ checked, words }: LockHistoryProps) {
  const { texts } = words;
  const { lockHistory } = checked.figures.savedState;
  if (lockHistory.length === 0) return null;
  return (
    <>
      <h3 className="pane-group-title">{texts.lockHistory}</h3>
      <ul className="pane-lines" aria-label={texts.lockHistory}>
        {lockHistory.toReversed().map((entry) => (
          <li key={`${entry.at}${JSON.stringify(entry.revision ?? null)}`}>{entryText(entry, words)}</li>
        ))}
      </ul>
    </>
  );
}

function entryText({ at, until, reason, report, revision }: LockEntry, words: CheckWords): string {
  const { texts, language, columnsOf } = words;
  const month = monthTexts(language);
  const day = danishDay(serialOfIsoDate(at.slice(0, "2026-06-30".length)));
  if (revision) {
    const { key, column, from, to } = revision;
    const [iso = "", code = ""] = key.split("|");
    const name = contractInUse().municipalities.find((each) => each.code === code)?.name ?? code;
    const place = month.missingPlace(monthName(serialOfIsoDate(`${iso}-01`), language), name);
    return month.revisionEntry({
      day,
      place: `${place}, ${columnsOf("activity")[column] ?? column}`,
      from: formatValue(from, column, language) || month.blank,
      to: formatValue(to, column, language) || month.blank,
      reason: withReport(reason, report && month.corrects(report)),
    });
  }
  if (until === null) return texts.unlockEntry(day, reason);
  return texts.lockEntry(day, monthName(until, language), withReport(reason, report && month.usedIn(report)));
}

function withReport(reason: string, report: string | undefined): string {
  return [reason, report].filter(Boolean).join("; ");
}
