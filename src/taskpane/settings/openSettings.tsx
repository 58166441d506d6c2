import type { ComponentType } from "react";
import { changeSetting, undoSetting } from "../../commands/settings/changeSetting";
import { readSettings } from "../../commands/settings/readSettings";
import { watchSettings } from "../../commands/settings/watchSettings";
import { showSheet } from "../../commands/showSheet";
import type { Language } from "../../language/language";
import { createReading } from "../frame/reading";
import { createChanging } from "./changing";
import { SettingsSection } from "./SettingsSection";

/**
 * The page of settings with the real commands.
 * @param onChanged called once a setting has changed, by which figures are judged
 */
export function openSettings(language: Language, onChanged: () => void): { readonly View: ComponentType } {
  const reading = createReading(readSettings);
  const changing = createChanging({ change: changeSetting, undo: undoSetting }, async () => {
    await reading.read();
    onChanged();
  });
  return {
    View: () => (
      <SettingsSection
        reading={reading}
        changing={changing}
        watch={watchSettings}
        // Where it cannot be shown, the button's name still tells where to go.
        onShow={() => void showSheet("assumptions").catch(() => undefined)}
        language={language}
      />
    ),
  };
}
