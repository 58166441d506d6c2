import type { ContractLanguage } from "../language";

/** Our sheets' names in one workbook; others in another, where these were taken. */
export interface SheetNames {
  readonly targets: string;
  readonly municipalities: string;
  readonly activity: string;
  readonly funding: string;
  readonly areas: string;
  readonly assumptions: string;
  readonly meetings: string;
  readonly months: string;
  readonly invoices: string;
  readonly explanations: string;
  readonly reportWay: string;
  readonly handover: string;
}

const da: SheetNames = {
  targets: "Målark",
  municipalities: "Kommuner",
  activity: "Aktivitet",
  funding: "Finansiering",
  areas: "Indsatsområder",
  assumptions: "Forudsætninger",
  meetings: "Forløb",
  months: "Måneder",
  invoices: "Faktureringsgrundlag",
  explanations: "Forklaringer",
  reportWay: "Rapportvej",
  handover: "Overlevering",
};

const names: Readonly<Record<ContractLanguage, SheetNames>> = { da, en: da };

/** Our sheets' names where nobody has taken them; apart from the words on the sheets, which are many more. */
export function sheetNames(language: ContractLanguage): SheetNames {
  return names[language];
}
