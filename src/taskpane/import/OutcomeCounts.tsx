import { isoDay } from "../../activity/isoDay";
import type { ImportProposal } from "../../commands/prepareImport";
import { monthName } from "../monthName";
import type { ImportWords } from "./importWords";

interface OutcomeCountsProps {
  readonly proposal: ImportProposal;
  readonly words: ImportWords;
}

/** The import in figures: each row of the file is in exactly one of them. */
export function OutcomeCounts({ proposal, words }: OutcomeCountsProps) {
  const { texts, language } = words;
  const { summary } = proposal.plan;
  const ends =
    proposal.table === "activity"
      ? [proposal.plan.summary.firstMonth, proposal.plan.summary.lastMonth]
      : [proposal.plan.summary.firstDay, proposal.plan.summary.lastDay];
  const [from, to] = ends.map((serial) => serial ?? undefined);
  const write = (serial: number) =>
    proposal.table === "activity"
      ? monthName(serial, language)
      : isoDay(serial).split("-").reverse().join("-");
  const lines = [
    { count: summary.added, text: texts.added(summary.added), kind: "added" },
    { count: summary.updated, text: texts.updated(summary.updated), kind: "changed" },
    { count: summary.identical, text: texts.identical(summary.identical), kind: "same" },
    ...("locked" in summary
      ? [{ count: summary.locked, text: texts.locked(summary.locked), kind: "same" }]
      : []),
    { count: summary.leftOut, text: texts.leftOut(summary.leftOut), kind: "left" },
  ].filter(({ count }) => count > 0);
  return (
    <section aria-label={texts.outcome} className="pane-counts">
      <p>{texts.rows(summary.rows)}</p>
      {from !== undefined && to !== undefined && (
        <p className="pane-quiet">{texts.span(write(from), write(to), summary.municipalities)}</p>
      )}
      {summary.rows > 0 && (
        <div className="pane-bar" aria-hidden>
          {lines.map(({ kind, text, count }) => (
            <span key={text} className={`pane-bar-${kind}`} style={{ flexGrow: count }} />
          ))}
        </div>
      )}
      <ul>
        {lines.map(({ kind, text }) => (
          <li key={text} className={`pane-bar-${kind}`}>
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
