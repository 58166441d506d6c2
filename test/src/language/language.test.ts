import { expect, it } from "vitest";
import { languageOf } from "../../../src/language/language";

it.each([
  ["da-DK", "da"],
  ["da", "da"],
  ["en-US", "en"],
  ["en-GB", "en"],
  ["EN", "en"],
  ["DA-dk", "da"],
  // As Excel falls back to the manifest's English where a locale has no override.
  ["de-DE", "en"],
  ["nb-NO", "en"],
  ["dav-KE", "en"],
  ["", "en"],
])("%j is read in %s", (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});
