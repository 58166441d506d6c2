import type { ContractLanguage } from "../language";

/** The words of the table Forløb; like all sheets' words they follow the contract's language. */
const da = {
  title: "Forløb",
  introduction: (activity: string) =>
    `En række pr. møde. Formål: ${activity}, unikke virksomheder og senere effekt. Uden CVR og Reference tælles kun mødet.`,
  /** Until when the meetings are kept, with the sheet where that is decided, or the day as a formula's text around it. */
  kept: {
    undecided: (assumptions: string) => `Sletning: ikke besluttet (${assumptions}).`,
    until: "Slettes senest ",
    past: "Skulle være slettet senest ",
  },
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
  refusals: {
    date: {
      title: "Ikke en dato",
      message: "Skriv mødets dato som dd-mm-åååå.",
      hint: "Mødets dato som dd-mm-åååå",
    },
    founded: {
      title: "Ikke en dato",
      message: "Skriv den dato, virksomheden blev stiftet, som dd-mm-åååå, eller lad feltet stå tomt.",
      hint: "Dag, måned og år; bruges til at tælle virksomheder under 3 år",
    },
    cvr: {
      title: "Ikke et CVR-nummer",
      message: "Skriv 8 cifre, f.eks. 12345674, eller lad feltet stå tomt, hvis virksomheden ikke har et.",
      hint: "8 cifre; tomt, hvis virksomheden ikke har et",
    },
  },
};

export type MeetingTexts = typeof da;

const texts: Readonly<Record<ContractLanguage, MeetingTexts>> = { da, en: da };

/** The words of Forløb in a contract's language. */
export function meetingTexts(language: ContractLanguage): MeetingTexts {
  return texts[language];
}
