import type { Language } from "../language";

/** What a contract may hold and no workbook can follow yet. */
export type UnbuiltPart = "steps" | "counted";

const UNBUILT: Readonly<Record<Language, Readonly<Record<UnbuiltPart, string>>>> = {
  da: {
    steps: "der er måltal inden for året",
    counted: "det, der tælles, står i en anden rækkefølge end før (nyt føjes til sidst)",
  },
  en: {
    steps: "it has targets within a year",
    counted: "what it counts stands in another order than before (what is new comes last)",
  },
};

/** The parts of a contract that keep a workbook from following it, in words. */
export function unbuiltText(language: Language, parts: readonly UnbuiltPart[]): string {
  return parts.map((part) => UNBUILT[language][part]).join("; ");
}
