import { isBlank, type Entry } from "./entry";

const NOTHING = String.raw`ukendt|ingen|ingenting|intet|mangler|nej|nul|null|nil|none|unknown|missing|no|tom|blank|tbd|test|anonym(?:t)?|privat(?:person)?|iværksætter|har ikke|har ingen|na|n a|i r|i t|ir|x+`;
const LACKING = String.raw`(?:ingen|intet|uden|mangler|har (?:ikke|ingen|intet)|ikke|ej|u|no|not|without)`;
const WHAT = String.raw`(?: ?(?:cvr|cvr nr|cvr nummer|nr|nummer|reference|ref|id|oplyst|angivet|opgivet|relevant|registreret|kendt|tildelt|udfyldt|endnu|given|applicable|available|number))+`;

/** Texts that people write where there is nothing to write; a text of signs and zeros alone says no more. */
const PLACEHOLDER = new RegExp(`^(?:${NOTHING}|${LACKING}${WHAT})$`, "u");

/** A reference, however it was written; `undefined` where it is blank or stands for none. */
export function readReference(entry: Entry): string | undefined {
  if (isBlank(entry)) return undefined;
  const reference = String(entry).trim().toLocaleLowerCase("da");
  return isPlaceholder(reference) ? undefined : reference;
}

function isPlaceholder(reference: string): boolean {
  const words = reference.replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim();
  return !/[\p{L}1-9]/u.test(words) || reference === "-1" || PLACEHOLDER.test(words);
}
