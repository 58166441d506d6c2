import type { ContractLanguage } from "../language";

/** What our sheets are called in one workbook; in another's, where the names were taken, something else. */
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

/** What our sheets are called where nobody has taken the names; apart from what stands on them, which is much more. */
export function sheetNames(language: ContractLanguage): SheetNames {
  return names[language];
}
