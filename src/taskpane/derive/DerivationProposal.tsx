import { Button } from "@fluentui/react-components";
import type { MakeUpProposal } from "../../commands/prepareDerivation";
import { contractInUse } from "../../contract/inUse";
import type { Language } from "../../language/language";
import { makeUpPaneTexts } from "../../language/pane/derivePane";
import { sheetTexts } from "../../language/sheets/sheets";
import { Choice } from "../frame/Choice";
import { ChangedCells } from "../import/ChangedCells";
import { importWords } from "../import/importWords";
import { lockedChanges } from "../import/shownChange";
import { IssueLines } from "../import/IssueLines";
import { monthName } from "../frame/monthName";
import { KeptCounts } from "./KeptCounts";
import { LeftOutMeetings } from "./LeftOutMeetings";
import { makeUpLines, yearChanges } from "./derivationLines";
import type { MakingUp } from "./deriving";

interface MakeUpProposalViewProps {
  readonly proposal: MakeUpProposal;
  readonly replace: boolean;
  readonly makingUp: MakingUp;
  readonly language: Language;
}

/** What making up would do, before anything is written. */
export function MakeUpProposalView({ proposal, replace, makingUp, language }: MakeUpProposalViewProps) {
  const texts = makeUpPaneTexts(language);
  const { lines, nothing } = makeUpLines(proposal, texts);
  const { meetings, months, municipalities, replaced, untold, years } = proposal;
  const { ours, others } = yearChanges(proposal);
  const words = importWords(language, "activity");
  const { yearColumns } = sheetTexts(contractInUse().language).assumptions;
  const [first, last] = [months[0], months.at(-1)];
  return (
    <>
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
      {years && years.withoutRow.length > 0 && <p>{texts.withoutYear(years.withoutRow)}</p>}
      {untold.length > 0 && <p>{texts.untold(untold.map((column) => words.columns[column] ?? column))}</p>}
      {replaced.length + others.length > 0 && (
        <Choice
          label={texts.replace(replaced.length + others.length)}
          on={replace}
          onChange={makingUp.setReplace}
        />
      )}
      <div className="pane-buttons">
        {nothing === undefined && (
          <Button appearance="primary" onClick={() => void makingUp.write()}>
            {texts.start}
          </Button>
        )}
        <Button onClick={makingUp.cancel}>{texts.cancel}</Button>
      </div>
      {renderChanges()}
      <LeftOutMeetings proposal={proposal} texts={texts} />
      <KeptCounts kept={years?.kept ?? []} texts={texts} columns={yearColumns} />
      <IssueLines title={texts.faults} issues={proposal.faults} words={importWords(language, "meetings")} />
    </>
  );

  function renderChanges() {
    const { fromMeetings: to } = texts;
    const activity = { to, place: proposal.figures.activity.place, words };
    const yearWords = { ...words, columns: yearColumns };
    const yearTable = { to, place: proposal.yearTable?.place, words: yearWords };
    return (
      <>
        <ChangedCells {...activity} title={texts.replaceTitle} changes={replaced} open />
        <ChangedCells {...yearTable} title={texts.replaceYearsTitle} changes={others} open />
        <ChangedCells {...activity} title={texts.refreshedTitle} changes={proposal.refreshed} />
        <ChangedCells {...yearTable} title={texts.yearsTitle} changes={ours} />
        <ChangedCells {...activity} title={texts.lockedTitle} changes={lockedChanges(proposal.plan.locked)} />
        <ChangedCells {...yearTable} title={texts.lockedYearsTitle} changes={years?.locked ?? []} />
      </>
    );
  }
}
