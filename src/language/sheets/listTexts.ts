import type { ContractLanguage } from "../language";

const da = {
  log: {
    sheet: "Log",
    introduction: "Hvad kommandoerne har gjort. Nye linjer kommer nederst; ingen slettes.",
    columns: { when: "Hvornår", what: "Hvad", where: "Hvor", from: "Fra", to: "Til" },
  },
  unplaced: {
    sheet: "Ikke placeret",
    introduction:
      "Det, nogen har indtastet, og som ikke længere har en plads på arkene. Flyt det, eller lad det stå.",
    columns: { when: "Hvornår", what: "Hørte til", where: "Stod i", from: "Indhold", to: "Bemærkning" },
  },
  /** What is said of a change, in the log. */
  actions: {
    update: "Opdatering",
    contract: "Ny udgave af kontrakten",
    decision: "Beslutning om kontrakten",
  },
  decision: { by: "Besluttet af", date: "Dato", caseNumber: "Sagsnummer" },
  changes: { made: "Tilføjet", notFixed: "Ikke fastsat", total: "I alt som trykt" },
} as const;

type ListTexts = typeof da;

const texts: Readonly<Record<ContractLanguage, ListTexts>> = { da };

/** The words of the sheets that only grow, in the contract's language. */
export function listTexts(language: ContractLanguage): ListTexts {
  return texts[language];
}
