import type { Language } from "../language";

/** What is said of one thing in which two contracts differ. */
export interface ContractChangeTexts {
  readonly added: (what: string) => string;
  readonly removed: (what: string) => string;
  readonly from: (what: string, from: string, to: string) => string;
  readonly target: (measure: string, period: string) => string;
  readonly funding: (municipality: string, year: string) => string;
  readonly fundingTotal: (year: string) => string;
  readonly year: (year: string) => string;
  readonly notFixed: string;
  readonly blank: string;
}

const texts: Readonly<Record<Language, ContractChangeTexts>> = {
  da: {
    added: (what) => `Nyt: ${what}`,
    removed: (what) => `Udgår: ${what}`,
    from: (what, from, to) => `${what}: fra ${from} til ${to}`,
    target: (measure, period) => `Måltal for ${measure} i ${period}`,
    funding: (municipality, year) => `Beløb for ${municipality} i ${year} (1.000 kr.)`,
    fundingTotal: (year) => `Beløb i alt som trykt i ${year} (1.000 kr.)`,
    year: (year) => `året ${year}`,
    notFixed: "ikke fastsat",
    blank: "tom",
  },
  en: {
    added: (what) => `New: ${what}`,
    removed: (what) => `Ends: ${what}`,
    from: (what, from, to) => `${what}: from ${from} to ${to}`,
    target: (measure, period) => `Target of ${measure} in ${period}`,
    funding: (municipality, year) => `Amount of ${municipality} in ${year} (1,000 kr.)`,
    fundingTotal: (year) => `Total as printed in ${year} (1,000 kr.)`,
    year: (year) => `the year ${year}`,
    notFixed: "not fixed",
    blank: "blank",
  },
};

export function contractChangeTexts(language: Language): ContractChangeTexts {
  return texts[language];
}
