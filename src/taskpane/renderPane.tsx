import { FluentProvider } from "@fluentui/react-components";
import { ContractProblemMessage } from "./frame/ContractProblemMessage";
import { ExplainSection } from "./explain/ExplainSection";
import { LazyView } from "./frame/LazyView";
import { MeetingsBehindSection } from "./derive/MeetingsBehindSection";
import { Message } from "./frame/Message";
import { SheetsView } from "./sheets/SheetsView";
import type { PaneState } from "./usePane";
import { ViewTabs } from "./frame/ViewTabs";

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

function renderView(state: PaneState) {
  const { check, explain, language, texts, view } = state;
  switch (view) {
    case "sheets":
      return <SheetsView state={state} />;
    case "check":
      return (
        <LazyView part={check} language={language} loading={texts.loading}>
          {({ View }) => <View />}
        </LazyView>
      );
    case "import":
      return (
        <LazyView part={state.importing} language={language} loading={texts.loading}>
          {({ View }) => <View />}
        </LazyView>
      );
    case "cell":
      return (
        <>
          <ExplainSection language={language} explain={explain} />
          <MeetingsBehindSection
            language={language}
            findRows={state.rowsBehind}
            select={state.selectMeeting}
          />
        </>
      );
  }
}

/** Lays out the pane: whose contract it is, the tabs, and the view that is chosen. */
export function renderPane(state: PaneState) {
  const {
    announcement,
    contractProblem,
    issues,
    language,
    obstacle,
    onNavigate: onGo,
    texts,
    theme,
    view,
  } = state;
  return (
    <FluentProvider theme={theme} className="pane">
      <main className="pane-page">
        {renderHeader(state)}
        {obstacle === undefined ? (
          <>
            {contractProblem && <ContractProblemMessage problem={contractProblem} language={language} />}
            <ViewTabs
              view={view}
              label={texts.tabs}
              names={texts.views}
              issues={issues}
              issuesText={texts.issues}
              onNavigate={onGo}
            />
            <div
              role="tabpanel"
              id="pane-view"
              aria-labelledby={`pane-tab-${view}`}
              className="pane-view"
              tabIndex={-1}
            >
              {renderView(state)}
            </div>
          </>
        ) : (
          <Message intent="warning" title={obstacle.cause}>
            <p>{obstacle.remedy}</p>
          </Message>
        )}
        <div role="status" className="visually-hidden">
          {announcement}
        </div>
      </main>
    </FluentProvider>
  );
}
