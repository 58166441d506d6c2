import type { DerivationProposal } from "../../commands/steps/prepareDerivation";
import type { DerivePaneTexts } from "../../language/pane/derivePane";
import { Summary } from "../frame/Summary";

interface LeftOutMeetingsProps {
  readonly proposal: DerivationProposal;
  readonly texts: DerivePaneTexts;
}

const KINDS = ["meetings", "outside", "withoutIdentity", "withoutFounding", "growthUnreadable"] as const;

/** Meetings that are missing from some count, by what they lack. */
export function LeftOutMeetings({ proposal, texts }: LeftOutMeetingsProps) {
  const leftOut = { ...proposal.derived.leftOut, outside: proposal.outside };
  const lines = KINDS.filter((kind) => leftOut[kind].length > 0);
  if (lines.length === 0) return null;
  return (
    <details className="pane-group" open>
      <Summary>
        <span className="pane-group-title">{texts.leftOut}</span>
      </Summary>
      <ul className="pane-issues">
        {lines.map((kind) => (
          <li key={kind}>{texts.leftOutLines[kind](leftOut[kind])}</li>
        ))}
      </ul>
    </details>
  );
}
