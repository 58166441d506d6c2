import { Button, FluentProvider, Spinner } from "@fluentui/react-components";
import { ContractProblemMessage } from "./ContractProblemMessage";
import { ExplainSection } from "./ExplainSection";
import { FailureMessage } from "./FailureMessage";
import { Message } from "./Message";
import { OutcomeMessage } from "./OutcomeMessage";
import type { PaneState } from "./usePane";

function renderHeader({ contract, texts }: PaneState) {
  return (
    <header className="pane-header">
      <img className="pane-symbol" src="assets/icon-80.png" alt="" />
      <div>
        <h1 className="pane-title" lang={contract.language}>
          {contract.title}
        </h1>
        <p className="pane-quiet">{texts.parties(contract.steering, contract.house)}</p>
      </div>
    </header>
  );
}

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

/** Lays out the pane. A result, good or bad, takes the place of the preview. */
export function renderPane(state: PaneState) {
  const { announcement, contractProblem, language, obstacle, theme } = state;
  const result = renderResult(state);
  return (
    <FluentProvider theme={theme} className="pane">
      <main className="pane-page">
        {renderHeader(state)}
        {obstacle === undefined ? (
          <>
            {contractProblem && <ContractProblemMessage problem={contractProblem} language={language} />}
            {result ?? renderPreview(state)}
            {renderAction(state)}
            <ExplainSection language={language} explain={state.explain} />
          </>
        ) : (
          <Message intent="warning" title={obstacle.cause}>
            <p>{obstacle.remedy}</p>
          </Message>
        )}
        <div role="status" className="pane-spoken">
          {announcement}
        </div>
      </main>
    </FluentProvider>
  );
}
