import { Button } from "@fluentui/react-components";
import type { ImportChoices, ImportProposal } from "../../commands/steps/prepareImport";
import { rowsToEnter } from "../../commands/steps/rowsToEnter";
import type { Language } from "../../language/language";
import { Checkbox } from "../frame/Checkbox";
import { ChangedCells } from "../staged/ChangedCells";
import { DateQuestionView } from "./DateQuestionView";
import { FileNotes } from "./FileNotes";
import { FileSettings } from "./FileSettings";
import type { Importing, ImportingState } from "./importingState";
import { tableWords } from "../staged/tableWords";
import { LackingColumns } from "../staged/LackingColumns";
import { IssueLines } from "../staged/IssueLines";
import { LeftOutRows } from "./LeftOutRows";
import { noChangeText } from "./outcomeLines";
import { OutcomeCounts } from "./OutcomeCounts";
import { lockedChanges } from "../staged/shownChange";
import { ZerosChoiceField } from "../staged/ZerosChoiceField";

interface ProposalViewProps {
  readonly proposal: ImportProposal;
  readonly state: ImportingState;
  readonly importing: Importing;
  readonly language: Language;
}

/** The effect of an import, before anything is written, and the button that starts it. */
export function ProposalView({ proposal, state, importing, language }: ProposalViewProps) {
  const words = tableWords(language, proposal.table);
  const { texts } = words;
  const { plan, notes, file } = proposal;
  const table = proposal.figures[proposal.table];
  const cells = state.replace ? plan.changed.length : 0;
  const nothing = noChangeText(proposal, texts);
  const rows = rowsToEnter(proposal).length;
  const isNew = rows + cells > 0;
  const { aside, noted } = issuesOf(plan);
  return (
    <>
      <LackingColumns
        columns={plan.lacking}
        sheet={table?.place.sheetName ?? ""}
        words={words}
        onRestore={() => void importing.restoreColumns()}
      />
      <OutcomeCounts proposal={proposal} words={words} />
      {notes.dateQuestion && (
        <DateQuestionView question={notes.dateQuestion} words={words} importing={importing} />
      )}
      {nothing !== undefined && !notes.dateQuestion && <p>{nothing}</p>}
      {(plan.fixed.length > 0 || !state.fix) && (
        <div data-part="fix">
          <Checkbox
            label={texts.fix(plan.fixed.length)}
            checked={state.fix}
            onChange={(on) => void importing.setFix(on)}
          />
        </div>
      )}
      {plan.changed.length > 0 && (
        <Checkbox
          label={texts.replace(plan.changed.length)}
          checked={state.replace}
          onChange={importing.setReplace}
        />
      )}
      {proposal.table === "activity" && (
        <ZerosChoiceField
          zeros={proposal.plan.zeros}
          chosen={file.zeros ?? false}
          texts={texts}
          language={language}
          onChoose={(choice) => void importing.choose(choice)}
        />
      )}
      <div className="pane-buttons">
        {isNew && (
          <Button appearance="primary" onClick={() => void importing.write()}>
            {texts.start(rows, cells)}
          </Button>
        )}
        <Button onClick={importing.cancel}>{isNew ? texts.cancel : texts.another}</Button>
      </div>
      <ChangedCells title={texts.changes} changes={plan.changed} table={table} words={words} open />
      <LeftOutRows rows={plan.leftOut.rows} words={words} />
      <IssueLines title={texts.leftOutFigures(aside.length)} issues={aside} words={words} />
      {"locked" in plan && (
        <ChangedCells
          title={texts.lockedTitle}
          changes={lockedChanges(plan.locked)}
          table={table}
          words={words}
        />
      )}
      <ChangedCells
        title={texts.fixes}
        changes={plan.fixed}
        from={texts.inFile}
        to={texts.fixed}
        words={words}
      />
      <IssueLines title={texts.warningsTitle(noted.length)} issues={noted} words={words} />
      <FileSettings file={file} words={words} importing={importing} open={isReadByChoice(state.choices)} />
      <FileNotes notes={notes} texts={texts} />
    </>
  );
}

/** Whether the user has said how the file is read; what absent rows mean is said elsewhere. */
function isReadByChoice({ zeros: _zeros, zerosUntil: _until, ...ofReading }: ImportChoices): boolean {
  return Object.keys(ofReading).length > 0;
}

/** The issues that leave a figure or cell out, and those that are only worth a look. */
function issuesOf(plan: ImportProposal["plan"]) {
  return "locked" in plan
    ? { aside: plan.leftOut.figures, noted: plan.warnings }
    : { aside: plan.leftOut.cells, noted: plan.issues };
}
