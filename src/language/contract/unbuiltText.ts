import type { Language } from "../language";

/** What a contract may hold and no workbook can follow yet. */
export type UnbuiltPart = "years" | "steps";

const UNBUILT: Readonly<Record<Language, Readonly<Record<UnbuiltPart, string>>>> = {
  da: {
    years: "årene begynder en anden dag end 1. januar",
    steps: "der er måltal inden for året",
  },
  en: {
    years: "its years begin on another day than 1 January",
    steps: "it has targets within a year",
  },
};

/** The parts of a contract that keep a workbook from following it, in words. */
export function unbuiltText(language: Language, parts: readonly UnbuiltPart[]): string {
  return parts.map((part) => UNBUILT[language][part]).join("; ");
}
