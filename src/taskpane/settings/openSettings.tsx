import type { ComponentType } from "react";
import { createStore } from "zustand/vanilla";
import { changeSetting, undoSetting } from "../../commands/settings/changeSetting";
import { readSettings } from "../../commands/settings/readSettings";
import { watchSettings } from "../../commands/settings/watchSettings";
import { showSheet } from "../../commands/showSheet";
import type { Language } from "../../language/language";
import type { NameKey } from "../../sheets/plan/ourNames";
import { createReading } from "../frame/reading";
import { createChanging } from "./changing";
import { SettingsSection } from "./SettingsSection";

export interface OpenedSettings {
  readonly View: ComponentType;
  /** Has a setting's field take the focus, at once or when the page is shown. */
  readonly focus: (key: NameKey) => void;
}

/**
 * The page of settings with the real commands.
 * @param onChanged called once a setting has changed, by which figures are judged
 * @param onOverview leads to the first page
 */
export function openSettings(
  language: Language,
  onChanged: () => void,
  onOverview: () => void,
): OpenedSettings {
  const reading = createReading(readSettings);
  const changing = createChanging({ change: changeSetting, undo: undoSetting }, async () => {
    await reading.read();
    onChanged();
  });
  const wanted = createStore<NameKey | undefined>(() => undefined);
  return {
    focus: (key) => wanted.setState(key, true),
    View: () => (
      <SettingsSection
        reading={reading}
        changing={changing}
        watch={watchSettings}
        wanted={wanted}
        // Where it cannot be shown, the button's name still says where to go.
        onShow={() => void showSheet("assumptions").catch(() => undefined)}
        onOverview={onOverview}
        language={language}
      />
    ),
  };
}
