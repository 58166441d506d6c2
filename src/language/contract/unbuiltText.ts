import type { Language } from "../language";

/** What a contract may hold and no workbook can follow yet. */
export type UnbuiltPart = "readings" | "figures" | "span";

const UNBUILT: Readonly<Record<Language, Readonly<Record<UnbuiltPart, string>>>> = {
  da: {
    readings: "flere målepunkter kan læses på flere måder",
    figures: "der tælles andet end vejledninger, vækstforløb og virksomheder under 3 år",
    span: "spændet er ikke lige stort under og over måltallet",
  },
  en: {
    readings: "several measures can be read in several ways",
    figures: "it counts other things than guidances, growth courses and firms under 3 years",
    span: "its span is not the same below and above the target",
  },
};

/** The parts of a contract that keep a workbook from following it, in words. */
export function unbuiltText(language: Language, parts: readonly UnbuiltPart[]): string {
  return parts.map((part) => UNBUILT[language][part]).join("; ");
}
