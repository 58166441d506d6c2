import { Button, FluentProvider, Spinner } from "@fluentui/react-components";
import { FailureMessage } from "./FailureMessage";
import { ObstacleMessage } from "./ObstacleMessage";
import { OutcomeMessage } from "./OutcomeMessage";
import type { PaneState } from "./usePane";
import type { PaneStyles } from "./usePaneStyles";

function renderHeader({ contract, texts }: PaneState, styles: PaneStyles) {
  return (
    <header className={styles.header}>
      <img className={styles.symbol} src="assets/icon-80.png" alt="" />
      <div className={styles.headings}>
        <h1 className={styles.title} lang={contract.language}>
          {contract.title}
        </h1>
        <p className={styles.quiet}>{texts.parties(contract.steering, contract.house)}</p>
      </div>
    </header>
  );
}

function renderPreview({ contract, sheets, texts }: PaneState, styles: PaneStyles) {
  return (
    <>
      <p className={styles.text}>
        {texts.intro(contract.years)} {texts.untouched}
      </p>
      <ul className={styles.preview} aria-label={texts.preview}>
        {sheets.map(({ name, purpose }) => (
          <li key={name}>
            <span className={styles.sheetName} lang={contract.language}>
              {name}
            </span>
            <span className={styles.quiet}>{purpose}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function renderAction({ insertion, onInsert, texts }: PaneState, styles: PaneStyles) {
  const working = insertion.phase === "working";
  return (
    <div className={styles.action}>
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
        <div className={styles.progress}>
          <Spinner size="tiny" aria-hidden />
          <p className={styles.text}>
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
export function renderPane(state: PaneState, styles: PaneStyles) {
  const { announcement, obstacle, theme } = state;
  const result = renderResult(state);
  return (
    <FluentProvider theme={theme} className={styles.provider}>
      <main className={styles.page}>
        {renderHeader(state, styles)}
        {obstacle === undefined ? (
          <>
            {result}
            {result === null && renderPreview(state, styles)}
            {renderAction(state, styles)}
          </>
        ) : (
          <ObstacleMessage text={obstacle} />
        )}
        <div role="status" className={styles.hidden}>
          {announcement}
        </div>
      </main>
    </FluentProvider>
  );
}
