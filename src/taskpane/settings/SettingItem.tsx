import { Button } from "@fluentui/react-components";
import { useEffect, useId, useState } from "react";
import { useStore } from "zustand/react";
import type { StoreApi } from "zustand/vanilla";
import type { Entry } from "../../activity/values/entry";
import type { CurrentSetting } from "../../commands/settings/readSettings";
import type { NameKey } from "../../sheets/plan/ourNames";
import type { Language } from "../../language/language";
import type { SettingsTexts } from "../../language/pane/settingsTexts";
import { paneTexts } from "../../language/pane/pane";
import { FailureMessage } from "../frame/messages/FailureMessage";
import type { Phase } from "../frame/phases";
import { UndoFailure } from "../staged/UndoFailure";
import type { ChangePhase, Changing } from "./changing";
import { SettingControl } from "./SettingControl";
import { settingFieldTexts } from "./settingFieldTexts";

interface SettingItemProps {
  readonly setting: CurrentSetting;
  /** The year that is chosen. */
  readonly year: Entry;
  readonly changing: Changing;
  readonly wanted: StoreApi<NameKey | undefined>;
  readonly state: Phase<ChangePhase>;
  /** The outcome of the last change, where that was this setting's. */
  readonly changeText: string;
  readonly language: Language;
  readonly texts: SettingsTexts;
}

/** A setting: its label, its field, what follows from it, and what became of a change. */
export function SettingItem({
  setting,
  year,
  changing,
  wanted,
  state,
  changeText,
  language,
  texts,
}: SettingItemProps) {
  const id = useId();
  const [isRefused, setRefused] = useState(false);
  const { field, value, isOpen } = setting;
  const { label, meaning, decides } = settingFieldTexts(field, year, texts);
  const isWanted = useStore(wanted, (key) => key === field.key);
  useEffect(() => {
    if (!isWanted) return;
    document.getElementById(id)?.focus();
    wanted.setState(undefined, true);
  }, [isWanted, wanted, id]);
  const isOwn = keyOf(state) === field.key;
  return (
    <li className="pane-setting" data-part={field.key}>
      <div className="pane-setting-line">
        <span className="pane-setting-label">
          <label htmlFor={id}>{label}</label>
          {isOpen && (
            <span id={`${id}-open`} className="pane-open">
              {texts.isOpen}
            </span>
          )}
        </span>
        <SettingControl
          id={id}
          about={changing}
          setting={setting}
          describedBy={isOpen ? `${id}-open ${id}-meaning` : `${id}-meaning`}
          language={language}
          texts={texts}
          onRefused={setRefused}
          onChange={(to) => changing.change(field.key, value, to)}
        />
      </div>
      <p id={`${id}-meaning`} className="pane-quiet">
        {meaning}.{isOpen && decides !== "" && ` ${decides}`}
      </p>
      {isOwn && changeText !== "" && !isRefused && (
        <div className="pane-setting-change">
          <p>{changeText}</p>
          {state.phase === "changed" && (
            <>
              <Button
                size="small"
                onClick={() => {
                  // The button goes with what it takes back.
                  document.getElementById(id)?.focus();
                  void changing.undo();
                }}
              >
                {texts.undo}
              </Button>
              <p className="pane-quiet">{texts.undoUntil}</p>
              {state.failure && (
                <UndoFailure title={texts.notUndone(label)} failure={state.failure} language={language} />
              )}
            </>
          )}
        </div>
      )}
      {isOwn && state.phase === "refused" && (
        <FailureMessage
          title={texts.notWritten(label)}
          failure={state.failure}
          texts={failureTexts(language, texts)}
        />
      )}
    </li>
  );
}

/** The setting that the last change was about. */
export function keyOf(state: Phase<ChangePhase>): string | undefined {
  if ("key" in state) return state.key;
  return "changed" in state ? state.changed.key : undefined;
}

function failureTexts(language: Language, { isProtected }: SettingsTexts) {
  const texts = paneTexts(language);
  return { ...texts, failures: { ...texts.failures, protected: isProtected } };
}
