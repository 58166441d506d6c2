import { useStore } from "zustand/react";
import type { FixChoice } from "../../activity/check/issue";
import type { LocatedIssue } from "../../commands/steps/checkedFigures";
import type { Language } from "../../language/language";
import { checkAnnouncement } from "./checkAnnouncement";
import { CheckButtons } from "./CheckButtons";
import { CheckProgressLine } from "./CheckProgressLine";
import type { Checking } from "./checkingState";
import { CheckOptions } from "./CheckOptions";
import { CheckResult } from "./CheckResult";
import { CheckSummary } from "./CheckSummary";
import { checkWords } from "./checkWords";
import { FixPreview } from "./issues/FixPreview";
import { groupIssues } from "./issues/issueGroups";
import { IssueGroupView } from "./issues/IssueGroupView";
import { MonthSection } from "./month/MonthSection";
import { MutedSection } from "./issues/MutedSection";
import { useFixPreview } from "./issues/useFixPreview";
import { useFocusRetention } from "./useFocusRetention";

export interface CheckViewProps {
  readonly checking: Checking;
  readonly language: Language;
  /** Leads to where a report is made. */
  readonly onReport: () => void;
  /** Leads to the first page. */
  readonly onOverview: () => void;
}

/** Entered figures: what the rules say of them, and the buttons that mend it. */
export function CheckView({ checking, language, onReport, onOverview }: CheckViewProps) {
  const state = useStore(checking);
  const { issues: previewed, open: openPreview, close: closePreview } = useFixPreview();
  const { outcome, busy } = state;
  const checked = outcome?.kind === "checked" ? outcome : undefined;
  const words = checkWords(language, checked);
  const { texts } = words;
  const { issues = [] } = checked ?? {};
  const onSelect = (found: LocatedIssue) => void checking.select(found);

  function onFix(wanted: readonly LocatedIssue[], by: FixChoice): void {
    closePreview();
    void checking.fix(wanted, by);
  }

  return (
    <section className="pane-view" aria-label={texts.check} {...useFocusRetention<HTMLElement>()}>
      {outcome ? (
        <CheckSummary outcome={outcome} words={words} onOverview={onOverview} />
      ) : (
        <p>{texts.intro}</p>
      )}
      <CheckButtons checking={checking} state={state} issues={issues} texts={texts} onPreview={openPreview} />
      <CheckProgressLine checking={checking} state={state} texts={texts} language={language} />
      <CheckResult state={state} texts={texts} language={language} onReport={onReport} />
      {previewed && (
        <FixPreview
          issues={previewed}
          words={words}
          busy={busy}
          onApply={() => onFix(previewed, "fix")}
          onCancel={closePreview}
        />
      )}
      {issues.length > 0 && (
        <ul className="pane-groups" aria-label={texts.groups}>
          {groupIssues(issues).map((group) => (
            <li key={group.rule}>
              <IssueGroupView
                {...{ group, words, busy, onSelect, onFix }}
                onPreview={openPreview}
                onRestoreColumns={(table) => void checking.restoreColumns(table)}
                muting={state.muting}
                onMuting={checking.setMuting}
                onMute={(found, reason) => void checking.mute(found, reason)}
              />
            </li>
          ))}
        </ul>
      )}
      {checked && (
        <>
          <MutedSection
            muted={checked.muted}
            words={words}
            busy={busy}
            onSelect={onSelect}
            onUnmute={(found) => void checking.unmute(found)}
          />
          <CheckOptions checking={checking} state={state} checked={checked} texts={texts} />
          <MonthSection
            checked={checked}
            words={words}
            busy={busy}
            wanted={state.closing}
            draft={state.draft}
            onDraft={checking.setDraft}
            onSelect={(place) => void checking.select(place)}
            onLock={(until, reason, report) => void checking.lock(until, reason, report)}
            onUnlock={(reason) => void checking.unlock(reason)}
            onRevise={(found, reason, report) => void checking.revise(found, reason, report)}
          />
        </>
      )}
      <div role="status" className="visually-hidden">
        {checkAnnouncement(state, texts)}
      </div>
    </section>
  );
}
