import type { ContractLanguage } from "./results";

/** The words of the table Forløb; like all sheets' words they follow the contract's language. */
const da = {
  title: "Forløb",
  columns: {
    date: "Dato",
    cvr: "CVR",
    firm: "Virksomhed",
    municipality: "Kommune",
    kind: "Type",
    growth: "Vækstforløb",
    founded: "Stiftet",
    reference: "Reference",
  },
  kinds: { individual: "individuel", collective: "kollektiv" },
  growth: { yes: "ja", no: "nej" },
};

export type MeetingTexts = typeof da;

const texts: Readonly<Record<ContractLanguage, MeetingTexts>> = { da };

/** The words of Forløb in a contract's language. */
export function meetingTexts(language: ContractLanguage): MeetingTexts {
  return texts[language];
}
