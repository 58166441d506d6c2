import { Button } from "@fluentui/react-components";
import type { Change } from "../../activity/change";
import type { MakeUpProposal } from "../../commands/prepareMakeUp";
import type { Language } from "../../language/language";
import { makeUpPaneTexts } from "../../language/makeUpPane";
import { sheetTexts } from "../../language/sheets";
import { contractInUse } from "../../contract/inUse";
import { Choice } from "../Choice";
import { ChangedCells } from "../import/ChangedCells";
import { importWords } from "../import/importWords";
import { monthName } from "../monthName";
import { LeftOutMeetings } from "./LeftOutMeetings";
import type { MakingUp } from "./makingUp";

interface MakeUpProposalViewProps {
  readonly proposal: MakeUpProposal;
  readonly replace: boolean;
  readonly makingUp: MakingUp;
  readonly language: Language;
}

/** What making up would do, before anything is written. */
export function MakeUpProposalView({ proposal, replace, makingUp, language }: MakeUpProposalViewProps) {
  const texts = makeUpPaneTexts(language);
  const words = importWords(language, "activity");
  const { plan, meetings, months, municipalities, refreshed, replaced, gone, years, made } = proposal;
  const [first, last] = [months[0], months.at(-1)];
  const yearChanges = years?.changes ?? [];
  const lines = [
    { count: plan.added.length, text: texts.added(plan.added.length) },
    { count: refreshed.length, text: texts.refreshed(refreshed.length) },
    { count: gone.length, text: texts.gone(gone.length) },
    { count: yearChanges.length, text: texts.years(yearChanges.length) },
  ].filter(({ count }) => count > 0);
  const isNew = lines.length > 0 || replaced.length > 0;
  const { place } = proposal.figures.activity;
  return (
    <>
      <p>{texts.counted(meetings.counted, meetings.filled)}</p>
      {first !== undefined && last !== undefined && (
        <p className="pane-quiet">
          {texts.span(monthName(first, language), monthName(last, language), municipalities.length)}
        </p>
      )}
      {isNew ? (
        <ul className="pane-lines">
          {lines.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      ) : (
        <p>{texts.nothingNew}</p>
      )}
      {replaced.length > 0 && (
        <Choice label={texts.replace(replaced.length)} on={replace} onChange={makingUp.setReplace} />
      )}
      <div className="pane-buttons">
        {isNew && (
          <Button appearance="primary" onClick={() => void makingUp.write()}>
            {texts.start}
          </Button>
        )}
        <Button onClick={makingUp.cancel}>{texts.cancel}</Button>
      </div>
      <ChangedCells
        title={texts.replaceTitle}
        changes={replaced}
        rowName={words.texts.place}
        place={place}
        words={words}
        open
      />
      <ChangedCells
        title={texts.refreshedTitle}
        changes={refreshed}
        rowName={words.texts.place}
        place={place}
        words={words}
      />
      <ChangedCells
        title={texts.yearsTitle}
        changes={yearChanges.map((change): Change => change)}
        rowName={words.texts.place}
        place={proposal.yearTable?.place}
        words={{ ...words, columns: sheetTexts(contractInUse().language).assumptions.yearColumns }}
      />
      <LeftOutMeetings leftOut={made.leftOut} texts={texts} />
    </>
  );
}
