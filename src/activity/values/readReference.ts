import { isBlank, type Entry } from "./entry";

/** What people write where there is nothing to write; a text of signs and zeros alone says no more. */
const PLACEHOLDER = /^(?:[^\p{L}1-9]+|ukendt|ingen|intet|mangler|nej|(?:ikke |u)oplyst|unknown|none|n\/?a)$/u;

/** A reference, however it was written; `undefined` where it is blank or stands for none. */
export function readReference(entry: Entry): string | undefined {
  if (isBlank(entry)) return undefined;
  const reference = String(entry).trim().toLocaleLowerCase("da");
  return reference === "" || PLACEHOLDER.test(reference) ? undefined : reference;
}
