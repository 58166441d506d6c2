import type { Language } from "../language";

/** Words for one difference between two contracts. */
export interface ContractChangeTexts {
  readonly added: (what: string) => string;
  readonly removed: (what: string) => string;
  readonly from: (what: string, from: string, to: string) => string;
  readonly target: (measure: string, period: string) => string;
  readonly funding: (municipality: string, year: string) => string;
  readonly fundingTotal: (year: string) => string;
  readonly renamed: (from: string, to: string) => string;
  readonly code: (municipality: string) => string;
  /** The name of an amendment, by its object. */
  readonly amendment: (of: string) => string;
  readonly population: (municipality: string) => string;
  /** Of all municipalities, by which quarter's count. */
  readonly populationOfAll: string;
  readonly undeclaredUnit: (unit: string) => string;
  readonly undeclaredFigure: (figure: string) => string;
  readonly year: (year: string) => string;
  readonly half: (number: number, year: string) => string;
  readonly quarter: (number: number, year: string) => string;
  readonly wholeYear: string;
  /** Of a half-year, quarter or month. */
  readonly wholePeriod: string;
  readonly holdsFrom: (day: string) => string;
  readonly decided: (by: string, day: string, caseNumber: string | undefined) => string;
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
    fundingTotal: (year) => `Beløb i alt som anført for ${year} (1.000 kr.)`,
    renamed: (from, to) => `Kommunen ${from} hedder nu ${to}`,
    code: (municipality) => `Kommunekode for ${municipality}`,
    amendment: (of) => `tillæg (${of})`,
    population: (municipality) => `Folketal for ${municipality}`,
    populationOfAll: "Folketal for alle kommuner",
    undeclaredUnit: (unit) => `enheden ${unit}, som kontrakten ikke beskriver: et almindeligt tal`,
    undeclaredFigure: (figure) => `tallet ${figure}, som kontrakten ikke beskriver: en kolonne på Aktivitet`,
    year: (year) => `året ${year}`,
    half: (number, year) => `${number}. halvår ${year}`,
    quarter: (number, year) => `${number}. kvartal ${year}`,
    wholeYear: "gælder hele året",
    wholePeriod: "gælder hele perioden",
    holdsFrom: (day) => `gælder fra ${day}`,
    decided: (by, day, caseNumber) =>
      `besluttet af ${by} ${day}${caseNumber === undefined ? "" : `, sag ${caseNumber}`}`,
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
    renamed: (from, to) => `The municipality ${from} is now called ${to}`,
    code: (municipality) => `Municipality code of ${municipality}`,
    amendment: (of) => `amendment (${of})`,
    population: (municipality) => `Population of ${municipality}`,
    populationOfAll: "Population of all municipalities",
    undeclaredUnit: (unit) => `the unit ${unit}, which the contract does not declare: a plain number`,
    undeclaredFigure: (figure) =>
      `the figure ${figure}, which the contract does not declare: a column of Aktivitet`,
    year: (year) => `the year ${year}`,
    half: (number, year) => `half-year ${number} of ${year}`,
    quarter: (number, year) => `quarter ${number} of ${year}`,
    wholeYear: "holds for the whole year",
    wholePeriod: "holds for the whole period",
    holdsFrom: (day) => `holds from ${day}`,
    decided: (by, day, caseNumber) =>
      `decided by ${by} ${day}${caseNumber === undefined ? "" : `, case ${caseNumber}`}`,
    notFixed: "not fixed",
    blank: "blank",
  },
};

export function contractChangeTexts(language: Language): ContractChangeTexts {
  return texts[language];
}
