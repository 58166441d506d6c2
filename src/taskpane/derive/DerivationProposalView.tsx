import { yearLabel } from "../../contract/years";
import { Button } from "@fluentui/react-components";
import type { DerivationProposal } from "../../commands/steps/prepareDerivation";
import { contractInUse } from "../../contract/contractInUse";
import type { Language } from "../../language/language";
import { derivePaneTexts } from "../../language/pane/derivePane";
import { sheetTexts } from "../../language/sheets/sheets";
import { Checkbox } from "../frame/Checkbox";
import { tableWords } from "../staged/tableWords";
import { LackingColumns } from "../staged/LackingColumns";
import { IssueLines } from "../staged/IssueLines";
import { monthName } from "../frame/monthName";
import { ZerosChoiceField } from "../staged/ZerosChoiceField";
import { DerivationChanges } from "./DerivationChanges";
import { KeptCounts } from "./KeptCounts";
import { LeftOutMeetings } from "./LeftOutMeetings";
import { derivationLines, basisLines, yearChanges } from "./derivationLines";
import type { Deriving } from "./deriving";

interface DerivationProposalViewProps {
  readonly proposal: DerivationProposal;
  readonly replace: boolean;
  readonly deriving: Deriving;
  readonly language: Language;
}

/** The effect of deriving, before anything is written. */
export function DerivationProposalView({
  proposal,
  replace,
  deriving,
  language,
}: DerivationProposalViewProps) {
  const texts = derivePaneTexts(language);
  const { lines, nothing } = derivationLines(proposal, texts);
  const { meetings, months, municipalities, replaced, unknownFigures, years } = proposal;
  const { others } = yearChanges(proposal);
  const words = tableWords(language, "activity");
  const { yearColumns } = sheetTexts(contractInUse().language).assumptions;
  const [first, last] = [months[0], months.at(-1)];
  return (
    <>
      <LackingColumns
        columns={proposal.plan.lacking}
        sheet={proposal.figures.activity.place.sheetName}
        words={words}
        onRestore={() => void deriving.restoreColumns()}
      />
      <p>{texts.counted(meetings.counted, meetings.filled)}</p>
      {first !== undefined && last !== undefined && (
        <p className="pane-quiet">
          {texts.span(monthName(first, language), monthName(last, language), municipalities.length)}
        </p>
      )}
      {lines.length > 0 && (
        <ul className="pane-lines">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {nothing !== undefined && <p>{nothing}</p>}
      {basisLines(proposal.outcomes[replace ? "replaced" : "kept"], texts).map((line) => (
        <p key={line}>
          <strong>{line}</strong>
        </p>
      ))}
      {years && years.withoutRow.length > 0 && (
        <p>{texts.withoutYear(years.withoutRow.map((year) => yearLabel(contractInUse(), year)))}</p>
      )}
      {unknownFigures.length > 0 && (
        <p>{texts.unknownFigures(unknownFigures.map((column) => words.columns[column] ?? column))}</p>
      )}
      {replaced.length + others.length > 0 && (
        <Checkbox
          label={texts.replace(replaced.length + others.length)}
          checked={replace}
          onChange={deriving.setReplace}
        />
      )}
      <ZerosChoiceField
        zeros={proposal.plan.zeros}
        chosen={proposal.isComplete}
        texts={texts}
        language={language}
        onChoose={(choice) => void deriving.choose(choice)}
      />
      <div className="pane-buttons">
        {nothing === undefined && (
          <Button appearance="primary" onClick={() => void deriving.write()}>
            {texts.start}
          </Button>
        )}
        <Button onClick={deriving.cancel}>{texts.cancel}</Button>
      </div>
      <DerivationChanges proposal={proposal} language={language} />
      <LeftOutMeetings proposal={proposal} texts={texts} />
      <KeptCounts kept={years?.kept ?? []} texts={texts} columns={yearColumns} />
      <IssueLines
        title={texts.issuesTitle}
        issues={proposal.issues}
        words={tableWords(language, "meetings")}
      />
    </>
  );
}
