import { yearLabel } from "../../contract/years";
import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useStore } from "zustand/react";
import type { InsertOutcome } from "../../commands/insertWorkbook";
import type { Settled } from "../../commands/settleSheets";
import type { Contract } from "../../contract/contract";
import { SHEET_LANGUAGE, type Language } from "../../language/language";
import type { PaneTexts } from "../../language/pane/paneTexts";
import { progressTexts } from "../../language/pane/progressTexts";
import { sheetNames } from "../../language/sheets/sheetNames";
import { OPTIONAL_PARTS, SHEET_PARTS, type AnyPart } from "../../sheets/plan/plan";
import type { CommandRun, CommandState } from "../commands/commandRun";
import { FailureMessage } from "../frame/messages/FailureMessage";
import { useIsLong } from "../staged/useIsLong";
import { WorkProgress } from "../staged/WorkProgress";
import { workInSteps } from "../staged/workUnderWay";
import { AlongsideChoice, type Alongside } from "./AlongsideChoice";
import { OptionalSheets, type InsertOptional } from "./OptionalSheets";
import { OutcomeMessage } from "./OutcomeMessage";

interface SheetsViewProps {
  readonly contract: Pick<Contract, "language" | "source" | "years">;
  readonly insertion: CommandRun<Settled<InsertOutcome>>;
  readonly insertOptional: InsertOptional;
  readonly alongside: Alongside;
  /** Whether the workbook is known to have none of our sheets. */
  readonly isEmpty: boolean;
  /** Whether the workbook has the sheets already, as the overview above has found, or nobody could look. */
  readonly mayBeThere: boolean;
  /** The sheets that it has, once that is known. */
  readonly parts: readonly AnyPart[];
  readonly texts: PaneTexts;
  readonly language: Language;
  /** Content beside the offer. */
  readonly children?: ReactNode;
}

/** The contract's sheets: what will be inserted, the button, and what came of it in the preview's place. */
export function SheetsView({
  contract,
  insertion,
  insertOptional,
  alongside,
  isEmpty,
  mayBeThere,
  parts,
  texts,
  language,
  children,
}: SheetsViewProps) {
  const state = useStore(insertion);
  // Sheets are named in the contract's language, whatever the reader's is.
  const sheets = sheetNames(contract.language);
  const hasLeftovers = state.phase === "done" && state.outcome.kind === "leftovers";
  const optionalSheets = OPTIONAL_PARTS.map((part) => ({
    part,
    name: sheets[part],
    purpose: texts.optionalPurposes[part],
    isThere: parts.includes(part),
  }));
  return (
    <>
      {state.phase === "done" ? (
        <OutcomeMessage outcome={state.outcome} texts={texts} onDismiss={insertion.forget} />
      ) : state.phase === "failed" ? (
        <FailureMessage failure={state.failure} texts={texts} isAnnounced />
      ) : (
        !mayBeThere && <Preview contract={contract} texts={texts} />
      )}
      <InsertAction
        state={state}
        mayBeThere={mayBeThere}
        label={hasLeftovers ? texts.cleanUp : texts.insert}
        onInsert={() => void insertion.start(hasLeftovers)}
        onCancel={insertion.cancel}
        texts={texts}
        language={language}
      />
      {children}
      {isEmpty ? (
        <AlongsideChoice alongside={alongside} names={sheets} texts={texts} />
      ) : (
        <OptionalSheets
          sheets={optionalSheets}
          texts={texts}
          lang={SHEET_LANGUAGE}
          insert={insertOptional}
          language={language}
        />
      )}
    </>
  );
}

function Preview({ contract, texts }: Pick<SheetsViewProps, "contract" | "texts">) {
  const sheets = sheetNames(contract.language);
  return (
    <>
      <p>
        {texts.intro(contract.years.map((year) => yearLabel(contract, year)))} {texts.untouched}
      </p>
      <ul className="pane-preview" aria-label={texts.preview}>
        {SHEET_PARTS.map((part) => (
          <li key={part}>
            <p className="pane-sheet" lang={SHEET_LANGUAGE}>
              {sheets[part]}
            </p>
            <p className="pane-quiet">{texts.purposes[part]}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

interface InsertActionProps {
  readonly state: CommandState<Settled<InsertOutcome>>;
  readonly mayBeThere: boolean;
  readonly label: string;
  readonly onInsert: () => void;
  readonly onCancel: () => void;
  readonly texts: PaneTexts;
  readonly language: Language;
}

function InsertAction({ state, mayBeThere, label, onInsert, onCancel, texts, language }: InsertActionProps) {
  const isWorking = state.phase === "working";
  const isLong = useIsLong(isWorking);
  return (
    <div className="pane-action">
      <Button
        appearance={mayBeThere || state.phase === "done" ? "secondary" : "primary"}
        size={mayBeThere ? "medium" : "large"}
        // Stays focusable, so that the keyboard's place is kept while the sheets are written.
        disabledFocusable={isWorking}
        onClick={onInsert}
      >
        {label}
      </Button>
      {isWorking && isLong && (
        <WorkProgress
          work={workInSteps(`${texts.working} ${texts.workingHint}`, state.step)}
          language={language}
          onCancel={onCancel}
        />
      )}
      {state.phase === "ready" && state.cancelled && <p>{progressTexts(language).cancelled}</p>}
    </div>
  );
}
