import type { Contract } from "../contract/contract";
import { stepDays } from "../contract/steps";
import { periodLabel } from "../contract/years";
import { contractChangeTexts } from "../language/contract/contractChangeTexts";
import type { Language } from "../language/language";

/** A year, or a part of one, in words: `2026/27`, `3. kvartal 2026`, `juli 2026`. */
export function periodText(contract: Contract, key: string, language: Language): string {
  const first = stepDays(key)?.first;
  if (first === undefined) return periodLabel(contract, key);
  const [year, number] = [key.slice(0, 4), Number(key.slice(5))];
  const words = contractChangeTexts(language);
  if (key.charAt(4) === "H") return words.half(number, year);
  if (key.charAt(4) === "K") return words.quarter(number, year);
  return new Date(first).toLocaleDateString(language === "da" ? "da-DK" : "en-GB", {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
}
