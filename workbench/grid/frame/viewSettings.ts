import type { Locale } from "../../host/hostSession";

/** The workbench user's choices for the Office it stands in for. */
export interface ViewSettings {
  readonly locale: Locale;
  readonly theme: "system" | "light" | "dark";
  /** The ExcelApi set offered to the add-in. */
  readonly apiVersion: string;
}

export const LOCALES: readonly Locale[] = ["da-DK", "en-US"];
export const LOCALE_NAMES: Readonly<Record<Locale, string>> = { "da-DK": "Dansk", "en-US": "English" };
export const API_VERSIONS = ["1.15", "1.14", "1.13", "1.12", "1.11", "1.10", "1.9", "1.7", "1.4", "1.1"];

/** Danish whatever the browser says. */
export const initialSettings: ViewSettings = { locale: "da-DK", theme: "system", apiVersion: "1.15" };
