import { Button, Spinner } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { useStore } from "zustand/react";
import type { LocatedIssue } from "../../commands/checkedFigures";
import type { Language } from "../../language/language";
import type { Checking } from "./checkingState";
import { CheckOptions } from "./CheckOptions";
import { CheckResult } from "./CheckResult";
import { CheckSummary } from "./CheckSummary";
import { checkWords } from "./checkWords";
import { FixPreview } from "./FixPreview";
import { groupIssues, hasCertainFix } from "./issueGroups";
import { IssueGroupView } from "./IssueGroupView";
import { LockSection } from "./LockSection";
import { MutedSection } from "./MutedSection";
import { checkAnnouncement } from "./checkAnnouncement";
import { useFocusRetention } from "./useFocusRetention";

export interface CheckViewProps {
  readonly checking: Checking;
  readonly language: Language;
}

/** Entered figures: what the rules say of them, and the buttons that mend it. */
export function CheckView({ checking, language }: CheckViewProps) {
  const state = useStore(checking);
  const [preview, setPreview] = useState<readonly LocatedIssue[]>();
  const opener = useRef<Element>(null);
  const focusRetention = useFocusRetention<HTMLElement>();
  const { outcome, busy, undoable } = state;
  const checked = outcome?.kind === "checked" ? outcome : undefined;
  const words = checkWords(language, checked);
  const { texts } = words;
  const fixable = checked?.issues.filter(hasCertainFix) ?? [];

  function onFix(wanted: readonly LocatedIssue[], by: "fix" | "suggestion"): void {
    closePreview();
    void checking.fix(wanted, by);
  }

  function onPreview(wanted: readonly LocatedIssue[]): void {
    opener.current = document.activeElement;
    setPreview(wanted);
  }

  function closePreview(): void {
    // While the preview still stands, so that the keyboard goes straight back to where it came from.
    if (preview && opener.current instanceof HTMLElement) opener.current.focus();
    setPreview(undefined);
  }

  return (
    <section className="pane-view" aria-label={texts.check} {...focusRetention}>
      {outcome ? <CheckSummary outcome={outcome} words={words} /> : <p>{texts.intro}</p>}
      <div className="pane-buttons">
        <Button
          appearance={checked && fixable.length > 0 ? "secondary" : "primary"}
          disabledFocusable={busy}
          onClick={() => void checking.check()}
        >
          {texts.check}
        </Button>
        {fixable.length > 0 && (
          <Button appearance="primary" disabledFocusable={busy} onClick={() => onPreview(fixable)}>
            {texts.fixAll(fixable.length)}
          </Button>
        )}
        {undoable.length > 0 && (
          <Button disabledFocusable={busy} onClick={() => void checking.undo()}>
            {texts.undo}
          </Button>
        )}
        {busy && <Spinner size="tiny" aria-hidden />}
      </div>
      <CheckResult state={state} texts={texts} language={language} />
      {preview && (
        <FixPreview
          issues={preview}
          words={words}
          busy={busy}
          onApply={() => onFix(preview, "fix")}
          onCancel={closePreview}
        />
      )}
      {checked && checked.issues.length > 0 && (
        <ul className="pane-groups" aria-label={texts.groups}>
          {groupIssues(checked.issues).map((group) => (
            <li key={group.rule}>
              <IssueGroupView
                group={group}
                words={words}
                busy={busy}
                onSelect={(found) => void checking.select(found)}
                onFix={onFix}
                onPreview={onPreview}
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
            onSelect={(found) => void checking.select(found)}
            onUnmute={(found) => void checking.unmute(found)}
          />
          <CheckOptions checking={checking} state={state} checked={checked} texts={texts} />
          <LockSection
            checked={checked}
            words={words}
            busy={busy}
            onLock={(until) => void checking.lock(until)}
          />
        </>
      )}
      <div role="status" className="visually-hidden">
        {checkAnnouncement(state, texts)}
      </div>
    </section>
  );
}
