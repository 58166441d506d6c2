import { SHEET_LANGUAGE } from "../../language/language";

/** A label within a sentence begins small, unless it is an abbreviation or a name that is written otherwise. */
export function inSentence(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label)
    ? label.charAt(0).toLocaleLowerCase(SHEET_LANGUAGE) + label.slice(1)
    : label;
}
