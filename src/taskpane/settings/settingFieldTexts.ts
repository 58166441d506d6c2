import type { Entry } from "../../activity/values/entry";
import { shownSetting } from "../../commands/settings/settingText";
import { contractInUse } from "../../contract/contractInUse";
import { yearLabel } from "../../contract/years";
import type { Language } from "../../language/language";
import type { SettingsTexts } from "../../language/pane/settingsTexts";
import type { SettingField } from "../../sheets/assumptions/settingFields";

interface SettingLabels {
  readonly label: string;
  /** Its consequences. */
  readonly meaning: string;
  /** The effect of an answer, where the contract leaves it open. */
  readonly decides: string;
}

/** A field's words in the reader's language. */
export function settingFieldTexts(
  { key, measure, words }: SettingField,
  year: Entry,
  texts: SettingsTexts,
): SettingLabels {
  const { fields, open } = texts;
  const [label = "", meaning = ""] = measure
    ? fields.reading(measure.id, measure.section)
    : key === "individualTarget"
      ? fields.individualTarget(typeof year === "number" ? yearLabel(contractInUse(), year) : undefined)
      : key in fields
        ? fields[key as PlainKey]
        : words;
  return {
    label,
    meaning,
    decides: measure ? open.reading : key in open ? open[key as keyof typeof open] : "",
  };
}

type PlainKey = Exclude<keyof SettingsTexts["fields"], "reading" | "individualTarget">;

/** A choice, as the reader reads it. */
export function choiceLabel({ key }: SettingField, choice: string | number, texts: SettingsTexts): string {
  return key === "chosenYear" && typeof choice === "number"
    ? yearLabel(contractInUse(), choice)
    : texts.choice(String(choice));
}

/** A value in a sentence. */
export function valueInWords(
  field: SettingField,
  value: Entry,
  language: Language,
  texts: SettingsTexts,
): string {
  if (value === null) return texts.blank;
  const shown = shownSetting(field.entry, value, language);
  if (field.entry.kind === "fraction") return `${shown}\u00a0%`;
  return field.entry.kind === "choice" && typeof value !== "boolean"
    ? choiceLabel(field, value, texts)
    : shown;
}
