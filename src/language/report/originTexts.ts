import type { Language } from "../language";

type Figure = "individual" | "collective" | "growth" | "young";

/** What is said of where a figure comes from; figures, days and lists come as they are written. */
export interface OriginTexts {
  readonly actual: (id: string, figure: string) => string;
  readonly missing: string;
  readonly bases: Readonly<Record<"guidances" | "firms" | "sum", string>>;
  readonly firmsFrom: string;
  readonly figures: Readonly<Record<Figure, string>>;
  readonly sum: (name: string, figure: string) => string;
  readonly leftOut: string;
  readonly nothingLeftOut: string;
  readonly leftOutRows: (reason: string, rows: number) => string;
  readonly leftOutCells: (heading: string, cells: number) => string;
  readonly lacking: (municipalities: number) => string;
  readonly lackingMonths: (name: string, months: string) => string;
  readonly entered: string;
  readonly source: (source: string) => string;
  readonly noSource: string;
  readonly asOf: (day: string) => string;
  readonly noDay: string;
  readonly answers: (count: string) => string;
  readonly comparedToDate: (target: string, day: string) => string;
  readonly comparedYear: (target: string) => string;
  readonly toDateWhy: string;
  /** The same of a contract with targets within the year: of what adds up, and of what does not. */
  readonly toDateSteps: string;
  readonly toDateLevel: string;
  readonly yearWhyFinal: string;
  readonly yearWhyNotRunning: string;
  readonly notCompared: string;
  readonly target: (id: string, year: string, figure: string) => string;
  readonly agreed: (section: string) => string;
  readonly notAgreed: (section: string) => string;
  readonly estimate: (method: string) => string;
  readonly reading: (label: string) => string;
  readonly municipality: (name: string, figure: string) => string;
  readonly compared: (name: string, figure: string) => string;
  readonly comparedOfMonths: string;
  readonly position: (name: string, position: string) => string;
  readonly contribution: (name: string, amount: string) => string;
  readonly printedTotal: (amount: string) => string;
  readonly sumOfRows: (amount: string) => string;
  readonly setting: (label: string, value: string) => string;
  readonly chosen: string;
  readonly toBeEntered: string;
  readonly nextFigure: (day: string) => string;
  /** What a row of Aktivitet counts as, in the sheet's words. */
  readonly counts: (said: string) => string;
  readonly countedAs: (figure: string) => string;
  readonly cellNotCounted: string;
  readonly blank: string;
  readonly blankIsMissing: string;
  readonly otherYear: (year: string) => string;
  readonly monthToCome: (day: string) => string;
  readonly usedIn: (measures: string) => string;
  /** What each of our tables is for. */
  readonly tables: Readonly<
    Record<"areas" | "years" | "municipalities" | "funding" | "typed" | "settings", string>
  >;
}

const texts: Readonly<Record<Language, OriginTexts>> = {
  da: {
    actual: (id, figure) => `${id}, realiseret: ${figure}`,
    missing: "mangler",
    bases: {
      guidances: "Tæller vejledninger, ikke unikke virksomheder",
      firms: "Tæller unikke virksomheder",
      sum: "Tæller det, der er indtastet på arket Aktivitet",
    },
    firmsFrom: "Tallene står på arket Forudsætninger. Vælg et af dem, og se møderne bag under Forklar.",
    figures: {
      individual: "Individuelle vejledninger",
      collective: "Deltagelser i kollektiv vejledning",
      growth: "Vækstforløb",
      young: "Under 3 år",
    },
    sum: (name, figure) => `${name}: ${figure}`,
    leftOut: "Ikke talt med",
    nothingLeftOut: "Alle indtastede rækker er talt med",
    leftOutRows: (reason, rows) => `${reason} (${rows} ${rows === 1 ? "række" : "rækker"})`,
    leftOutCells: (heading, cells) => `${heading} (${cells} ${cells === 1 ? "felt" : "felter"})`,
    lacking: (count) => `Mangler måneder: ${count} ${count === 1 ? "kommune" : "kommuner"}`,
    lackingMonths: (name, months) => `${name}: ${months}`,
    entered: "Indtastet",
    source: (source) => `Kilde: ${source}`,
    noSource: "Kilden er ikke nævnt",
    asOf: (day) => `Opgjort pr. ${day}`,
    noDay: "Ikke dateret",
    answers: (count) => `Bygger på ${count} svar`,
    comparedToDate: (target, day) => `Sammenlignes med måltallet til og med ${day}: ${target}`,
    comparedYear: (target) => `Sammenlignes med årets måltal: ${target}`,
    toDateSteps:
      "fordi kontrakten har måltal inden for året, og rapporten er foreløbig: hele perioder tæller fuldt, den løbende efter dage",
    toDateLevel: "fordi kontrakten har måltal inden for året: den løbende periodes gælder",
    toDateWhy: "fordi tallet lægges sammen gennem året, og rapporten er foreløbig",
    yearWhyFinal: "fordi rapporten er endelig",
    yearWhyNotRunning: "fordi tallet ikke lægges sammen gennem året",
    notCompared: "Sammenlignes ikke: der er intet måltal",
    target: (id, year, figure) => `${id}, måltal for ${year}: ${figure}`,
    agreed: (section) => `Fastsat i kontraktens afsnit ${section}`,
    notAgreed: (section) => `Ikke fastsat i kontrakten (afsnit ${section})`,
    estimate: (method) => `Et skøn, der er valgt på arket Forudsætninger: ${method}`,
    reading: (label) => `En læsning, der er valgt på arket Forudsætninger: ${label}`,
    municipality: (name, figure) => `${name}, individuelle vejledninger: ${figure}`,
    compared: (name, figure) => `${name} sammenlignes med: ${figure}`,
    comparedOfMonths: "fordi måneder mangler, gælder måltallet kun de måneder, der er tal for",
    position: (name, position) => `${name}: ${position}`,
    contribution: (name, amount) => `${name}: ${amount} t.kr.`,
    printedTotal: (amount) => `Kontraktens anførte total: ${amount} t.kr.`,
    sumOfRows: (amount) => `Summen af kommunernes beløb: ${amount} t.kr.`,
    setting: (label, value) => `${label}: ${value}`,
    chosen: "Valgt i projektmappen",
    toBeEntered: "Skrives i cellen, når tallet foreligger; tom er ikke nul",
    nextFigure: (day) => `Næste tal ventes ${day}`,
    counts: (said) => `Rækken medregnes: ${said}`,
    countedAs: (figure) => `Talt med som ${figure}`,
    cellNotCounted: "Det, der står i cellen, indgår ikke i nogen sum",
    blank: "tom",
    blankIsMissing: "En tom celle er et tal, der mangler; den er ikke nul",
    otherYear: (year) => `Indgår ikke nu: projektmappen viser ${year}`,
    monthToCome: (day) => `Indgår ikke endnu: der er opgjort til og med ${day}`,
    usedIn: (measures) => `Bruges i ${measures}`,
    tables: {
      areas: "Skrives i hånden; står i rapporterne og indgår ikke i nogen sum",
      years:
        "Årets tal på arket Forudsætninger: det individuelle måltal bruges på arket Kommuner, de unikke virksomheder på Målark",
      municipalities: "Arket Kommuner holder hver kommunes vejledninger op mod dens måltal",
      funding: "Kontraktens finansiering, som den er aftalt",
      typed: "Skrives i hånden; indgår ikke i nogen sum",
      settings: "Vælges på arket Forudsætninger; det er endnu ikke gjort",
    },
  },
  en: {
    actual: (id, figure) => `${id}, actual: ${figure}`,
    missing: "missing",
    bases: {
      guidances: "Counts guidances, not unique firms",
      firms: "Counts unique firms",
      sum: "Counts what is entered on the sheet Aktivitet",
    },
    firmsFrom:
      "The counts stand on the sheet Forudsætninger. Select one, and see its meetings under Explain.",
    figures: {
      individual: "Individual guidances",
      collective: "Participations in collective guidance",
      growth: "Growth courses",
      young: "Below 3 years",
    },
    sum: (name, figure) => `${name}: ${figure}`,
    leftOut: "Not counted",
    nothingLeftOut: "All entered rows are counted",
    leftOutRows: (reason, rows) => `${reason} (${rows} ${rows === 1 ? "row" : "rows"})`,
    leftOutCells: (heading, cells) => `${heading} (${cells} ${cells === 1 ? "cell" : "cells"})`,
    lacking: (count) => `Months missing: ${count} ${count === 1 ? "municipality" : "municipalities"}`,
    lackingMonths: (name, months) => `${name}: ${months}`,
    entered: "Entered",
    source: (source) => `Source: ${source}`,
    noSource: "The source is not named",
    asOf: (day) => `As of ${day}`,
    noDay: "Not dated",
    answers: (count) => `Rests on ${count} answers`,
    comparedToDate: (target, day) => `Compared with the target up to and including ${day}: ${target}`,
    comparedYear: (target) => `Compared with the year's target: ${target}`,
    toDateSteps:
      "because the contract has targets within the year, and the report is provisional: whole periods count in full, the running one by days",
    toDateLevel: "because the contract has targets within the year: the running period's holds",
    toDateWhy: "because the figure adds up through the year, and the report is provisional",
    yearWhyFinal: "because the report is final",
    yearWhyNotRunning: "because the figure does not add up through the year",
    notCompared: "Not compared: there is no target",
    target: (id, year, figure) => `${id}, target for ${year}: ${figure}`,
    agreed: (section) => `Fixed in section ${section} of the contract`,
    notAgreed: (section) => `Not fixed in the contract (section ${section})`,
    estimate: (method) => `An estimate, chosen on the sheet Forudsætninger: ${method}`,
    reading: (label) => `A reading, chosen on the sheet Forudsætninger: ${label}`,
    municipality: (name, figure) => `${name}, individual guidances: ${figure}`,
    compared: (name, figure) => `${name} is compared with: ${figure}`,
    comparedOfMonths: "because months are missing, the target is that of the months with figures alone",
    position: (name, position) => `${name}: ${position}`,
    contribution: (name, amount) => `${name}: DKK ${amount} thousand`,
    printedTotal: (amount) => `The contract's printed total: DKK ${amount} thousand`,
    sumOfRows: (amount) => `The sum of the municipalities' amounts: DKK ${amount} thousand`,
    setting: (label, value) => `${label}: ${value}`,
    chosen: "Chosen in the workbook",
    toBeEntered: "Typed in the cell once the figure is there; blank is not zero",
    nextFigure: (day) => `The next figure is expected ${day}`,
    counts: (said) => `The row counts: ${said}`,
    countedAs: (figure) => `Counted as ${figure}`,
    cellNotCounted: "What stands in the cell enters no sum",
    blank: "blank",
    blankIsMissing: "A blank cell is a figure that is missing; it is not zero",
    otherYear: (year) => `Not used now: the workbook shows ${year}`,
    monthToCome: (day) => `Not used yet: figures are counted up to and including ${day}`,
    usedIn: (measures) => `Used in ${measures}`,
    tables: {
      areas: "Typed by hand; stands in the reports and enters no sum",
      years:
        "The year's figures on the sheet Forudsætninger: the individual target is used on the sheet Kommuner, the unique firms on Målark",
      municipalities: "The sheet Kommuner holds each municipality's guidances against its target",
      funding: "The contract's funding, as agreed",
      typed: "Typed by hand; enters no sum",
      settings: "Chosen on the sheet Forudsætninger; nobody has yet",
    },
  },
};

export function originTexts(language: Language): OriginTexts {
  return texts[language];
}
