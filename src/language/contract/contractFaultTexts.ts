import type { Language } from "../language";
import { danishContractFaults, type ContractFaultSentences } from "./danishContractFaults";
import { englishContractFaults } from "./englishContractFaults";
import { expectedFormText } from "./expectedFormTexts";
import { shownText } from "../shownText";
import type { FaultWords } from "./faultWords";

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
  values: Readonly<Record<string, string | number>>,
  where: "file" | "cell" = "file",
): string {
  return texts[language][rule](writtenValues(language, values, where));
}

/** Whether there is a sentence of a file's for a rule. */
export function isContractFaultSentence(rule: string): rule is ContractFaultSentence {
  return Object.hasOwn(danishContractFaults, rule);
}

/** The values of a sentence, as its reader writes them. */
export function writtenValues(
  language: Language,
  values: Readonly<Record<string, string | number>>,
  where: "file" | "cell",
): FaultWords {
  const numbers = new Intl.NumberFormat(language === "da" ? "da-DK" : "en-GB", { maximumFractionDigits: 6 });
  // Written without a sign between their thousands.
  const years = new Set(["year", "received", "expected"]);
  const written = Object.entries(values).map(([key, value]) => [
    key,
    typeof value === "number" && !years.has(key)
      ? numbers.format(value)
      : shownText(String(value), key === "expected" ? Infinity : undefined),
  ]);
  return { ...Object.fromEntries(written), belongs: expectedFormText(language, values, where) } as FaultWords;
}
