import { Button } from "@fluentui/react-components";
import { useId } from "react";
import { formatValue } from "../../../activity/check/describeIssue";
import { isRevisable } from "../../../commands/month/reviseLocked";
import type { CheckedFigures, LocatedIssue } from "../../../commands/steps/checkedFigures";
import { monthTexts } from "../../../language/pane/month/monthTexts";
import type { CheckWords } from "../checkWords";
import type { GivenReason } from "../checkingState";
import { ReasonFields } from "./ReasonFields";

export interface LockedChangesProps {
  readonly checked: CheckedFigures;
  readonly words: CheckWords;
  readonly busy: boolean;
  readonly reports: readonly string[];
  readonly given: GivenReason;
  readonly onGive: (given: GivenReason) => void;
  readonly onSelect: (found: LocatedIssue) => void;
  readonly onRevise: (found: readonly LocatedIssue[], reason: string, report: string | undefined) => void;
}

/** Figures of closed months that are others now: each can become a revision, with a reason. */
export function LockedChanges({
  checked,
  words,
  busy,
  reports,
  given,
  onGive,
  onSelect,
  onRevise,
}: LockedChangesProps) {
  const heading = useId();
  const needsReason = useId();
  const changes = checked.issues.filter(isRevisable);
  if (changes.length === 0) return null;
  const { language, sheetOf, rowOf, columnsOf } = words;
  const texts = monthTexts(language);
  const { reason, report } = given;
  const isReasoned = reason.trim() !== "";
  const shown = (value: number | string | boolean | null, column: string) =>
    formatValue(value, column, language) || texts.blank;
  return (
    <section className="pane-standing" aria-labelledby={heading}>
      <h3 id={heading} className="pane-group-title">
        {texts.changes(changes.length)}
      </h3>
      <p className="pane-quiet">{texts.changesHint}</p>
      <ReasonFields
        part="corrected-report"
        labels={{ report: texts.correctedReport, reason: texts.revisionReason }}
        reports={reports}
        language={language}
        value={given}
        onChange={onGive}
      />
      {!isReasoned && (
        <p id={needsReason} className="pane-quiet">
          {texts.needsReason}
        </p>
      )}
      <ul className="pane-issues" aria-labelledby={heading}>
        {changes.map((found) => {
          const { part, address, issue } = found;
          const place = `${sheetOf(part)} ${address}`;
          return (
            <li key={address}>
              <p>
                {texts.change(
                  [place, rowOf(found), columnsOf(part)[issue.column] ?? issue.column].join(", "),
                  shown(issue.expected, issue.column),
                  shown(issue.received, issue.column),
                )}
              </p>
              <div className="pane-buttons">
                <Button size="small" onClick={() => onSelect(found)}>
                  {words.texts.select(address, sheetOf(part))}
                </Button>
                <Button
                  size="small"
                  aria-label={texts.reviseOf(place)}
                  disabledFocusable={busy || !isReasoned}
                  {...(isReasoned ? {} : { "aria-describedby": needsReason })}
                  onClick={() => onRevise([found], reason, report)}
                >
                  {texts.revise}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
