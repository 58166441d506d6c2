import type { Example } from "../../src/functions/describing/functionDescription";
import { helpTexts } from "../../src/language/functions/helpTexts";
import type { Language } from "../../src/language/language";

type Value = number | string | boolean;

const LOCALES: Readonly<Record<Language, string>> = { da: "da-DK", en: "en-US" };

/** The answer of an example, as rows of texts in the reader's way of writing numbers. */
export function exampleAnswer({ answer }: Example, language: Language): string[][] {
  const rows: readonly (readonly Value[])[] = typeof answer === "object" ? answer : [[answer]];
  return rows.map((row) => row.map((value) => shown(value, language)));
}

function shown(value: Value, language: Language): string {
  const texts = helpTexts(language);
  if (typeof value === "boolean") return texts.truth[value ? "true" : "false"];
  if (typeof value === "string") return value === "" ? texts.blank : value;
  return value.toLocaleString(LOCALES[language], { useGrouping: false, maximumSignificantDigits: 15 });
}
