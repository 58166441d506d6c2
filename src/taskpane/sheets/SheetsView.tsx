import { Button, Spinner } from "@fluentui/react-components";
import { FailureMessage } from "../frame/FailureMessage";
import { OptionalSheets } from "./OptionalSheets";
import { OutcomeMessage } from "./OutcomeMessage";
import type { PaneState } from "../usePane";

function renderPreview({ contract, sheets, texts }: PaneState) {
  return (
    <>
      <p>
        {texts.intro(contract.years)} {texts.untouched}
      </p>
      <ul className="pane-preview" aria-label={texts.preview}>
        {sheets.map(({ name, purpose }) => (
          <li key={name}>
            <p className="pane-sheet" lang={contract.language}>
              {name}
            </p>
            <p className="pane-quiet">{purpose}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

function renderAction({ insertion, onInsert, texts }: PaneState) {
  const working = insertion.phase === "working";
  return (
    <div className="pane-action">
      <Button
        appearance={insertion.phase === "done" ? "secondary" : "primary"}
        size="large"
        // Stays focusable, so that the keyboard's place is kept while the sheets are written.
        disabledFocusable={working}
        onClick={onInsert}
      >
        {texts.insert}
      </Button>
      {working && (
        <div className="pane-progress">
          <Spinner size="tiny" aria-hidden />
          <p>
            {texts.working} {texts.workingHint}
          </p>
        </div>
      )}
    </div>
  );
}

function renderResult({ assumptionsSheet, insertion, texts }: PaneState) {
  switch (insertion.phase) {
    case "done":
      return <OutcomeMessage outcome={insertion.outcome} assumptionsSheet={assumptionsSheet} texts={texts} />;
    case "failed":
      return <FailureMessage failure={insertion.failure} texts={texts} />;
    default:
      return null;
  }
}

/** The contract's sheets: what will be inserted, the button, and what came of it in the preview's place. */
export function SheetsView({ state }: { readonly state: PaneState }) {
  return (
    <>
      {renderResult(state) ?? renderPreview(state)}
      {renderAction(state)}
      <OptionalSheets
        sheets={state.optionalSheets}
        texts={state.texts}
        lang={state.contract.language}
        insert={state.insertOptional}
      />
    </>
  );
}
