import type { Language } from "../language";

/** Words of the pane where the workbook's own contract is not the one in use. */
export interface ContractProblemTexts {
  readonly faulty: string;
  readonly faultyRemedy: string;
  readonly faults: string;
  readonly fault: (path: string, received: string, expected: string) => string;
  readonly unread: string;
  readonly unreadRemedy: string;
}

const texts: Readonly<Record<Language, ContractProblemTexts>> = {
  da: {
    faulty: "Projektmappens kontrakt kan ikke bruges",
    faultyRemedy:
      "Funktionerne regner efter den kontrakt, der følger med tilføjelsesprogrammet. Send fejlene til den, der har lavet projektmappen.",
    faults: "Fejl i projektmappens kontrakt",
    fault: (path, received, expected) =>
      `${path || "Kontrakten"}: her står ${received}, men her skal stå ${expected}`,
    unread: "Projektmappens kontrakt kunne ikke læses",
    unreadRemedy:
      "Funktionerne regner efter den kontrakt, der følger med tilføjelsesprogrammet. Luk ruden, og åbn den igen.",
  },
  en: {
    faulty: "The workbook's contract cannot be used",
    faultyRemedy:
      "The functions answer from the contract that comes with the add-in. Send the faults to whoever made the workbook.",
    faults: "Faults in the workbook's contract",
    fault: (path, received, expected) => `${path || "The contract"}: found ${received}, expected ${expected}`,
    unread: "The workbook's contract could not be read",
    unreadRemedy:
      "The functions answer from the contract that comes with the add-in. Close the pane and open it again.",
  },
};

export function contractProblemTexts(language: Language): ContractProblemTexts {
  return texts[language];
}
