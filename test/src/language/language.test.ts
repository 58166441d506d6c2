import { expect, it } from "vitest";
import { languageOf } from "../../../src/language/language";

it.each([
  ["da-DK", "da"],
  ["da", "da"],
  ["en-US", "en"],
  ["en-GB", "en"],
  ["EN", "en"],
  // As Excel falls back to the manifest's Danish where a locale has no override.
  ["de-DE", "da"],
  ["enm-XX", "da"],
  ["", "da"],
])("%j is read in %s", (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});
