import { contractInUse } from "../../contract/contractInUse";
import { yearLabel } from "../../contract/years";
import type { KeptCount } from "../../activity/derive/derivationPlan";
import type { DerivePaneTexts } from "../../language/pane/derivePane";
import { Summary } from "../frame/Summary";

interface KeptCountsProps {
  readonly kept: readonly KeptCount[];
  readonly texts: DerivePaneTexts;
  /** The names of the columns of the table of years. */
  readonly columns: Readonly<Record<string, string>>;
}

/** Counts of unique firms that stay as they are, because they cannot be derived from the meetings. */
export function KeptCounts({ kept, texts, columns }: KeptCountsProps) {
  if (kept.length === 0) return null;
  return (
    <details className="pane-group">
      <Summary>
        <span className="pane-group-title">{texts.keptTitle}</span>
      </Summary>
      <ul className="pane-issues">
        {kept.map(({ year, column, reason }) => (
          <li key={`${year}|${column}`}>
            {columns[column] ?? column}, {yearLabel(contractInUse(), year)}: {texts.keptBecause[reason]}
          </li>
        ))}
      </ul>
    </details>
  );
}
