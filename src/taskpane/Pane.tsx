import { FluentProvider } from "@fluentui/react-components";
import { useCallback, useState, type KeyboardEvent } from "react";
import { useStore } from "zustand/react";
import { paneTexts } from "../language/pane/pane";
import type { FailureText, PaneTexts } from "../language/pane/paneTexts";
import { progressTexts } from "../language/pane/progressTexts";
import { useIssueCount } from "./check/useIssueCount";
import type { Availability } from "./frame/availability";
import { AnswerNotice } from "./frame/messages/AnswerNotice";
import { ContractProblemMessage } from "./frame/messages/ContractProblemMessage";
import { Message } from "./frame/messages/Message";
import { usePaneTheme } from "./frame/theme/usePaneTheme";
import { guidePage } from "./frame/guidePage";
import { HelpLink } from "./frame/HelpLink";
import { useFocusFallback } from "./frame/useFocusFallback";
import { LazyView } from "./frame/LazyView";
import { VIEW_PANEL } from "./frame/navigation";
import { SEARCH_BUTTON, SearchButton } from "./frame/SearchButton";
import { ViewTabs } from "./frame/ViewTabs";
import { PaneContext, usePaneServices, type PaneServices } from "./paneServices";
import { PaneView } from "./PaneView";
import { insertionAnnouncement } from "./sheets/insertionAnnouncement";

/** The pane: whose contract it is, the tabs and the view that is chosen. Its looks are in pane.css. */
export function Pane(services: PaneServices) {
  const texts = paneTexts(services.language);
  const obstacle = obstacleOf(services.availability, texts);
  return (
    <PaneContext value={{ ...services, texts }}>
      <FluentProvider theme={usePaneTheme(services.officeDark)} className="pane">
        <main className="pane-page" onKeyDown={leaveTabToBrowser}>
          <Header />
          {obstacle === undefined ? <Body /> : <Obstacle {...obstacle} />}
          <Announcement />
        </main>
      </FluentProvider>
    </PaneContext>
  );
}

/**
 * Office.js, where Excel runs in a browser, leads Tab from what scripts alone can focus, such as a heading, out of the
 * pane; the browser itself knows what follows.
 */
function leaveTabToBrowser({ key, target, nativeEvent }: KeyboardEvent): void {
  if (key === "Tab" && target instanceof HTMLElement && target.tabIndex < 0) nativeEvent.stopPropagation();
}

function Header() {
  const { availability, contract, language, navigation, search, texts } = usePaneServices();
  const view = useStore(navigation);
  const [isOpen, setOpen] = useState(false);
  const toggle = useCallback(() => setOpen((wasOpen) => !wasOpen), []);
  return (
    <>
      <header className="pane-header">
        <img className="pane-symbol" src="assets/icon-80.png" alt="" />
        <div>
          <h1 className="pane-title" lang={contract.language}>
            {contract.title}
          </h1>
          <p className="pane-quiet">{texts.parties(contract.steering, contract.house)}</p>
        </div>
        {availability.kind === "available" && (
          <SearchButton label={texts.search} tip={texts.searchTip} isOpen={isOpen} onToggle={toggle} />
        )}
        <HelpLink label={texts.help} tip={texts.helpTip} address={guidePage(language, view)} />
      </header>
      {isOpen && (
        <LazyView part={search} language={language} loading={texts.loading}>
          {({ Panel }) => (
            <Panel
              onClose={(isLedOn) => {
                setOpen(false);
                if (!isLedOn) document.getElementById(SEARCH_BUTTON)?.focus();
              }}
            />
          )}
        </LazyView>
      )}
    </>
  );
}

function Body() {
  const { check, commandList, contractProblem, language, navigation, onChanged, plainCommands, texts } =
    usePaneServices();
  const view = useStore(navigation);
  const plain = plainCommands.filter((command) => command.view === view);
  return (
    <>
      <FunctionsMessage />
      <AnswerNotice language={language} loading={texts.loading} onChanged={onChanged} />
      {contractProblem && <ContractProblemMessage problem={contractProblem} language={language} />}
      <ViewTabs
        view={view}
        label={texts.tabs}
        moreLabel={texts.moreViews}
        names={texts.views}
        issues={useIssueCount(check)}
        issuesText={texts.issues}
        onNavigate={navigation.go}
      />
      <div
        role="tabpanel"
        id={VIEW_PANEL}
        aria-labelledby={`pane-tab-${view}`}
        className="pane-view"
        tabIndex={-1}
        {...useFocusFallback<HTMLDivElement>()}
      >
        <PaneView view={view} />
        {plain.length > 0 && (
          <LazyView part={commandList} language={language} loading={texts.loading}>
            {({ PlainCommandList }) => (
              <PlainCommandList commands={plain} language={language} texts={texts} />
            )}
          </LazyView>
        )}
      </div>
    </>
  );
}

/** Says where the workbook's cells do not know our functions, or lost formulas when they came to know them. */
function FunctionsMessage() {
  const { functions, texts } = usePaneServices();
  if (functions !== "silent" && functions !== "damaged") return null;
  const { cause, remedy } = texts.settled[functions];
  return (
    <Message intent="warning" title={cause}>
      <p>{remedy}</p>
    </Message>
  );
}

/** Why the pane cannot work here. */
function Obstacle({ cause, remedy }: FailureText) {
  return (
    <Message intent="warning" title={cause}>
      <p>{remedy}</p>
    </Message>
  );
}

/** The announcement to screen readers when inserting begins and ends. */
function Announcement() {
  const { insertion, language, texts } = usePaneServices();
  return (
    <div role="status" className="visually-hidden">
      {insertionAnnouncement(useStore(insertion), texts, progressTexts(language))}
    </div>
  );
}

function obstacleOf(availability: Availability, texts: PaneTexts): FailureText | undefined {
  switch (availability.kind) {
    case "available":
      return undefined;
    case "outside-excel":
      return texts.outsideExcel;
    case "missing-sets":
      return texts.missingSets(availability.sets);
  }
}
