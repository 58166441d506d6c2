import type { ImportProposal } from "../../commands/steps/prepareImport";
import { danishDay } from "../frame/danishDay";
import { monthName } from "../frame/monthName";
import type { TableWords } from "../staged/tableWords";
import { outcomeLines } from "./outcomeLines";
import { SwappedHeadings } from "./SwappedHeadings";

interface OutcomeCountsProps {
  readonly proposal: ImportProposal;
  readonly words: TableWords;
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
    proposal.table === "activity" ? monthName(serial, language) : danishDay(serial);
  const lines = outcomeLines(proposal, texts);
  return (
    <section aria-label={texts.outcome} className="pane-counts">
      <SwappedHeadings headings={proposal.swapped} texts={texts} />
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
