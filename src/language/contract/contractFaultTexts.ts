import type { Language } from "../language";
import { danishContractFaults, type ContractFaultSentences } from "./danishContractFaults";
import { englishContractFaults } from "./englishContractFaults";
import { expectedFormText } from "./expectedFormTexts";
import { shownText } from "../shownText";
import { errorWord, truthWord } from "../cellWords";
import { writtenDay } from "../writtenDay";
import type { UnwrittenValues, FaultWords } from "./faultWords";

/** The faults and summaries that have a sentence. */
export type ContractFaultSentence = keyof ContractFaultSentences;

const texts: Readonly<Record<Language, ContractFaultSentences>> = {
  da: danishContractFaults,
  en: englishContractFaults,
};

/** Why a contract is not taken as it stands, in a sentence that says what belongs there. */
export function contractFaultText(
  language: Language,
  rule: ContractFaultSentence,
  values: UnwrittenValues,
  where: "file" | "cell" = "file",
): string {
  return texts[language][rule](writtenValues(language, values, where));
}

/** Whether there is a sentence of a file's for a rule. */
export function isContractFaultSentence(rule: string): rule is ContractFaultSentence {
  return Object.hasOwn(danishContractFaults, rule);
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The values of a sentence, as its reader writes them: on a sheet days and numbers as cells show them. */
export function writtenValues(
  language: Language,
  values: UnwrittenValues,
  where: "file" | "cell",
): FaultWords {
  const locale = language === "da" ? "da-DK" : "en-GB";
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  const cells = new Intl.NumberFormat(locale, { maximumFractionDigits: 15, useGrouping: false });
  // Written without a sign between their thousands, and in a file as they stand there.
  const years = new Set(["year", "received", "expected", "key"]);
  const written = Object.entries(values).map(([key, value]) => {
    if (where === "cell" && ISO_DAY.test(String(value))) return [key, writtenDay(String(value))];
    if (typeof value === "number" && !(years.has(key) && where === "file"))
      return [key, (years.has(key) ? cells : numbers).format(value)];
    if (typeof value === "boolean") return [key, truthWord(value, language)];
    const text = where === "cell" ? errorWord(String(value), language) : String(value);
    return [key, shownText(text, key === "expected" ? Infinity : undefined)];
  });
  return { ...Object.fromEntries(written), belongs: expectedFormText(language, values, where) } as FaultWords;
}
